/** A model as the Hub's API says it, field names and all. */
export type WireRepo = {
  _id: string;
  id: string;
  author: string;
  private: boolean;
  gated: false | "auto" | "manual";
  disabled: boolean;
  downloads: number;
  downloadsAllTime: number;
  likes: number;
  trendingScore: number;
  createdAt: string;
  lastModified: string;
  sha: string;
  pipeline_tag?: string;
  library_name?: string;
  tags: string[];
  cardData: {
    license?: string | string[];
    license_name?: string;
    license_link?: string;
    base_model?: string | string[];
  };
  config: Record<string, unknown>;
  safetensors?: { parameters: Record<string, number>; total: number };
  gguf?: { total: number; architecture: string };
  /** Absent when there is none. */
  baseModels?: { relation: string; models: { _id: string; id: string }[] };
  childrenModelCount: { adapter: number; merge: number; quantized: number; finetune: number };
  evalResults?: { filename: string; data: Record<string, unknown> }[];
  inferenceProviderMapping: Record<
    string,
    { status: "live" | "staging"; providerId: string; task: string }
  >;
  siblings: { rfilename: string }[];
  spaces: string[];
  usedStorage: number;
  xetEnabled: boolean;
  "model-index": null;
  transformersInfo?: { auto_model: string; pipeline_tag: string; processor: string };
};

/** What may be asked for by `expand`; anything else is refused. */
export const EXPANDABLE: readonly string[] = [
  ..."author baseModels cardData childrenModelCount config createdAt disabled downloads".split(" "),
  ..."downloadsAllTime evalResults gated gguf inferenceProviderMapping lastModified".split(" "),
  ..."library_name likes model-index pipeline_tag private safetensors sha siblings spaces".split(
    " ",
  ),
  ..."tags transformersInfo trendingScore usedStorage xetEnabled".split(" "),
];

/** What a list entry has when nothing is asked for. */
const LIST_DEFAULT: readonly string[] =
  "likes trendingScore private downloads tags pipeline_tag library_name createdAt".split(" ");

/** A repository as answered: `_id`, `id` and what was asked for. Providers are a list in lists, an object elsewhere. */
export function shown(repo: WireRepo, expand: readonly string[], form: "list" | "info"): unknown {
  const asked = expand.length > 0 ? expand : form === "list" ? LIST_DEFAULT : EXPANDABLE;
  const fields = Object.entries(repo).filter(([name]) => asked.includes(name));
  const body = { _id: repo._id, id: repo.id, ...Object.fromEntries(fields) };
  const plain = expand.length > 0 ? body : { ...body, modelId: repo.id };
  if (form === "info" || !asked.includes("inferenceProviderMapping")) return plain;
  const mapping = Object.entries(repo.inferenceProviderMapping);
  return {
    ...plain,
    inferenceProviderMapping: mapping.map(([provider, entry]) => ({ provider, ...entry })),
  };
}
