/** An entry of the Hub's list of models, parsed. Times are ISO 8601. */
export type HubEntry = {
  /** `owner/name`. */
  id: string;
  licenses: readonly string[];
  /** Of the last 30 days. */
  downloads: number;
  likes: number;
  gated: "false" | "auto" | "manual";
  task: string | null;
  library: string | null;
  created: string;
  lastModified: string;
  /** Stored elements of its safetensors files, by number type and in all; too low for packed weights. */
  safetensors: { parameters: Readonly<Record<string, number>>; total: number } | null;
  baseModels: readonly { relation: string | null; repo: string }[];
  trendingScore: number | null;
  tags: readonly string[];
};
