import type { IndexedRepo } from "@/lib/hub-index/repo";

/** A repo that says nothing but its id, and what a test is about. */
export const repo = (id: string, facts: Partial<IndexedRepo> = {}): IndexedRepo => ({
  id,
  license: null,
  task: null,
  library: null,
  parameters: null,
  parametersDoubt: null,
  downloads: null,
  likes: null,
  trending: null,
  gated: null,
  created: null,
  changed: null,
  relation: "base",
  bases: [],
  ...facts,
});
