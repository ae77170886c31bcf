/**
 * Rough shares of the whole Hub in 2025 and 2026, as its own pages and public counts over its lists give them. They
 * decide how wide a facet is, not what anyone reads.
 */
export const LICENSES = [
  [null, 62],
  ["apache-2.0", 17],
  ["mit", 7],
  ["other", 2.6],
  ["openrail", 1.4],
  ["creativeml-openrail-m", 1.9],
  ["cc-by-nc-4.0", 1.5],
  ["llama3", 0.6],
  ["llama3.1", 0.8],
  ["llama3.2", 0.7],
  ["llama2", 0.5],
  ["gemma", 1.1],
  ["cc-by-4.0", 0.5],
  ["cc-by-sa-4.0", 0.3],
  ["cc-by-nc-sa-4.0", 0.3],
  ["cc-by-nc-nd-4.0", 0.15],
  ["afl-3.0", 0.2],
  ["unknown", 0.2],
  ["gpl-3.0", 0.2],
  ["agpl-3.0", 0.1],
  ["bsd-3-clause", 0.1],
  ["bigscience-bloom-rail-1.0", 0.05],
  ["cc0-1.0", 0.05],
  ["qwen-research", 0.05],
] as const;

export const TASKS = [
  [null, 44],
  ["text-generation", 22],
  ["text-to-image", 6.5],
  ["text-classification", 6],
  ["reinforcement-learning", 4],
  ["text2text-generation", 2],
  ["token-classification", 1.8],
  ["automatic-speech-recognition", 1.7],
  ["image-classification", 1.6],
  ["feature-extraction", 1.5],
  ["sentence-similarity", 1.3],
  ["fill-mask", 1],
  ["question-answering", 0.9],
  ["image-text-to-text", 1.5],
  ["image-to-image", 0.5],
  ["text-to-speech", 0.5],
  ["translation", 0.5],
  ["robotics", 1.4],
  ["object-detection", 0.4],
  ["summarization", 0.3],
  ["text-to-video", 0.2],
  ["image-to-video", 0.2],
  ["any-to-any", 0.1],
  ["text-ranking", 0.1],
] as const;

export const LIBRARIES = [
  [null, 33],
  ["transformers", 40],
  ["peft", 7],
  ["diffusers", 6],
  ["gguf", 3],
  ["stable-baselines3", 2],
  ["lerobot", 1.2],
  ["sentence-transformers", 1.5],
  ["ml-agents", 0.6],
  ["mlx", 1.2],
  ["timm", 0.3],
  ["keras", 0.5],
  ["adapter-transformers", 0.4],
  ["setfit", 0.2],
  ["sample-factory", 0.3],
  ["spacy", 0.1],
  ["nemo", 0.1],
  ["onnx", 0.3],
  ["ultralytics", 0.1],
  ["transformers.js", 0.2],
] as const;

export const RELATIONS = [
  ["base", 55],
  ["quantized", 16],
  ["finetune", 16],
  ["adapter", 11],
  ["merge", 2],
] as const;

export const GATED = [
  ["no", 97.2],
  ["auto", 1.9],
  ["manual", 0.9],
] as const;
