/** What a provider's model id says besides which model it is. */
export type ReadName = {
  /** Words and numbers of the name, in order, without what the other fields hold. */
  tokens: string[];
  /** Number format in the id, e.g. `fp8`. */
  quantization: string | null;
  /** Whether the id says that the offer is free. */
  free: boolean;
};

const QUANTIZATION = /(?:^|[-_:.])(nvfp4|mxfp4|fp8|fp4|bf16|fp16|int4|int8|awq|gptq)(?=$|[-_:.])/g;
const FREE = /(?:^|[-_: (])free(?=$|[-_: )])/;

/** Reads a provider's model id or a display name into words and numbers: `zai-org/GLM-5.2-FP8` → glm 5 2, fp8. */
export function readName(name: string): ReadName {
  let rest = name.toLowerCase();
  rest = rest.slice(rest.lastIndexOf("/") + 1);
  // Fireworks writes 5.2 as 5p2; Bedrock ends ids with a version of its own, -v1:0, and Anthropic's there with -v1.
  rest = rest.replace(/(\d)p(\d)/g, "$1.$2").replace(/-v?\d+:\d+$/, "");
  if (rest.includes("anthropic.")) rest = rest.replace(/-v\d+$/, "");
  // How it is packed says nothing of the weights; Z.ai's FlashX is Flash at a faster level.
  rest = rest.replace(/(-(maas|tee))+$/, "").replace(/flashx\b/g, "flash-flashx");
  let quantization: string | null = null;
  rest = rest.replace(QUANTIZATION, (_, format: string) => {
    quantization ??= format;
    return "-";
  });
  const free = FREE.test(rest);
  if (free) rest = rest.replace(FREE, "-");
  return { tokens: rest.match(/[a-z]+|\d+/g) ?? [], quantization, free };
}

/** Words that name another service level of the same weights, never the weights themselves. */
export const SERVICE_LEVELS: ReadonlySet<string> = new Set([
  "fast",
  "turbo",
  "highspeed",
  "ultraspeed",
  "speed",
  "nitro",
  "priority",
  "flex",
  "eco",
  "lightning",
  "flashx",
  "short",
  "contributor",
  "batch",
  "spot",
  "ultrafast",
  "throughput",
]);

/** Words that say nothing of which weights are meant: regions, packaging, the provider's or lab's own name. */
export const SILENT_WORDS: ReadonlySet<string> = new Set(
  (
    "instruct it chat hf maas tee default official us eu global apac jp au ca in gov anthropic amazon meta " +
    "mistral mistralai google openai nvidia deepseek moonshot moonshotai zai org z ai minimax microsoft cohere " +
    "writer databricks umans snowflake xai xiaomi arcee bytedance doubao tencent qwen coding trendyol"
  ).split(" "),
);

/** Words of size or kind that name no family by themselves. */
export const GENERIC_WORDS: ReadonlySet<string> = new Set(
  (
    "flash large small medium mini nano micro tiny lite pro max plus ultra turbo fast base latest preview beta exp " +
    "coder code vision vl omni thinking reasoning reasoner math embed embedding open air free auto router non"
  ).split(" "),
);

/** One key for the same words in any order and the same numbers in the same order. */
export function keyOf(tokens: readonly string[]): string {
  const numbers = tokens.filter((token) => /^\d/.test(token));
  const words = tokens.filter((token) => !/^\d/.test(token)).sort();
  return [...words, ...numbers].join(" ");
}

/** What is left of `from` when each token of `taken` is taken away once. */
export function without(from: readonly string[], taken: readonly string[]): string[] {
  const left = [...taken];
  return from.filter((token) => {
    const at = left.indexOf(token);
    if (at === -1) return true;
    left.splice(at, 1);
    return false;
  });
}
