import type { Gate, ParameterDoubt, Relation } from "./repo-kinds";

/** One model repo of the Hub, in our units, from whichever list it came. Null is unknown. */
export type IndexedRepo = {
  /** `owner/name` in the Hub's own case. */
  id: string;
  /** The license tag as its uploader wrote it. */
  license: string | null;
  /** The Hub's `pipeline_tag`. */
  task: string | null;
  library: string | null;
  parameters: number | null;
  parametersDoubt: ParameterDoubt | null;
  /** Of the last 30 days. */
  downloads: number | null;
  likes: number | null;
  /** The Hub's trending score; most repos have none. */
  trending: number | null;
  gated: Gate | null;
  /** Seconds since 1970. The Hub dates everything older than 2022-03-02 to that day. */
  created: number | null;
  changed: number | null;
  relation: Relation;
  /** The repos it names as its origin, the first one first; empty for `base`. */
  bases: string[];
};
