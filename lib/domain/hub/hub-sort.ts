/** What lists of the Hub can be sorted by. `relevance` needs a text; without one it is by downloads. */
export const HUB_SORTS = [
  "relevance",
  "trending",
  "downloads",
  "likes",
  "parameters",
  "created",
  "changed",
] as const;
export type HubSort = (typeof HUB_SORTS)[number];
