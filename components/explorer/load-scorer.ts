import type { CustomScorer } from "./custom-scorer";

/** What works out custom scores, code and data, once weights are wanted. */
export async function loadScorer(href: string): Promise<CustomScorer> {
  const { loadScorer: load } = await import("./custom-scorer");
  return load(href);
}
