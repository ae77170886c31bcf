import { picker, zipfPlace } from "./random";

const LABS = [
  ...["Qwen", "meta-llama", "mistralai", "google", "microsoft", "deepseek-ai", "openai", "unsloth"],
  ...["TheBloke", "bartowski", "mradermacher", "lmstudio-community", "mlx-community", "nvidia"],
  ...["facebook", "tiiuae", "HuggingFaceTB", "stabilityai", "black-forest-labs", "zai-org"],
  ...["moonshotai", "MiniMaxAI", "NousResearch", "cognitivecomputations", "Helsinki-NLP", "timm"],
  ...["sentence-transformers", "BAAI", "THUDM", "ibm-granite", "allenai", "LiquidAI", "01-ai"],
];
const FAMILIES = [
  ...[
    "Llama-3.1",
    "Llama-3.2",
    "Llama-2",
    "Qwen2.5",
    "Qwen3",
    "Qwen2.5-Coder",
    "Mistral",
    "Mixtral",
  ],
  ...["gemma-2", "gemma-3", "gemma", "DeepSeek-R1-Distill-Qwen", "DeepSeek-R1", "phi-4", "Phi-3.5"],
  ...["bert-base-uncased", "distilbert-base", "roberta-large", "xlm-roberta-base", "wav2vec2-base"],
  ...[
    "whisper-small",
    "vit-base-patch16-224",
    "t5-small",
    "flan-t5-base",
    "gpt2",
    "opus-mt",
    "SmolLM2",
  ],
  ...[
    "stable-diffusion-v1-5",
    "sdxl",
    "flux-lora",
    "ppo-LunarLander-v2",
    "q-FrozenLake-v1",
    "act_so100",
  ],
  ...["TinyLlama", "falcon", "bge-small-en", "all-MiniLM-L6", "deberta-v3", "mt5-small", "gpt-oss"],
];
const SIZES = [
  "0.5B",
  "1B",
  "1.5B",
  "3B",
  "4B",
  "7B",
  "8B",
  "9B",
  "12B",
  "14B",
  "20B",
  "27B",
  "32B",
  "70B",
];
const USES = [
  ...[
    "Instruct",
    "chat",
    "it",
    "base",
    "Coder",
    "Math",
    "Vision",
    "abliterated",
    "uncensored",
    "ft",
  ],
  ...[
    "finetuned",
    "sft",
    "dpo",
    "grpo",
    "lora",
    "qlora",
    "adapter",
    "merged",
    "reasoning",
    "medical",
  ],
  ...[
    "legal",
    "sentiment",
    "emotion",
    "ner",
    "squad",
    "imdb",
    "cola",
    "alpaca",
    "dolly",
    "roleplay",
  ],
];
const FORMATS = [
  "GGUF",
  "AWQ",
  "GPTQ",
  "4bit",
  "8bit",
  "fp8",
  "MLX-4bit",
  "exl2",
  "bnb-4bit",
  "Q4_K_M-GGUF",
];
const SYLLABLES = [
  ...[
    "ka",
    "mi",
    "ro",
    "ta",
    "ne",
    "shi",
    "lu",
    "do",
    "ver",
    "an",
    "jo",
    "sa",
    "el",
    "ri",
    "ma",
    "zu",
  ],
  ...[
    "ben",
    "chi",
    "der",
    "fo",
    "gar",
    "hu",
    "in",
    "ko",
    "le",
    "mo",
    "nor",
    "pa",
    "qui",
    "re",
    "so",
    "tu",
  ],
];
const HEX = "0123456789abcdef";

/** How a repo's name is put together, with its share. */
const PATTERNS = picker([
  ["family", 34],
  ["task", 22],
  ["made-up", 18],
  ["run", 14],
  ["hash", 12],
] as const);

type Random = () => number;

const pick = (list: readonly string[], random: Random) =>
  list[zipfPlace(random(), list.length)] ?? "";
const even = (list: readonly string[], random: Random) =>
  list[Math.floor(random() * list.length)] ?? "";

function madeUp(random: Random, syllables: number): string {
  let word = "";
  for (let at = 0; at < syllables; at += 1) word += even(SYLLABLES, random);
  return word;
}

function hex(random: Random, digits: number): string {
  let text = "";
  for (let at = 0; at < digits; at += 1) text += HEX[Math.floor(random() * 16)] ?? "0";
  return text;
}

/** The owner at a place of the owners' popularity: well-known ones first, then people nobody knows. */
export function ownerName(place: number, random: Random): string {
  const known = LABS[place];
  if (known !== undefined) return known;
  const name = madeUp(random, 2 + (place % 3));
  return `${place % 4 === 0 ? name[0]?.toUpperCase() + name.slice(1) : name}${place % 5 === 0 ? "-" : ""}${place.toString(36)}`;
}

export function repoName(random: Random): string {
  const family = pick(FAMILIES, random);
  const size = () => even(SIZES, random);
  switch (PATTERNS(random())) {
    case "family": {
      const format = random() < 0.45 ? `-${pick(FORMATS, random)}` : "";
      const extra = random() < 0.5 ? `-${madeUp(random, 2)}` : "";
      return `${family}-${size()}-${pick(USES, random)}${extra}${format}`;
    }
    case "task":
      return `${family}-finetuned-${even(USES, random)}-${madeUp(random, 3)}${Math.floor(random() * 50)}`;
    case "made-up":
      return `${madeUp(random, 3)}-${madeUp(random, 2)}-${size()}-v${Math.floor(random() * 5)}`;
    case "run":
      return `${madeUp(random, 2)}_${even(USES, random)}_run${Math.floor(random() * 2000)}_ckpt${Math.floor(random() * 400) * 50}`;
    case "hash":
      return `${even(USES, random)}-${hex(random, 8)}-${hex(random, 4)}`;
  }
}
