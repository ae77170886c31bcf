/** Scales of the number of models over time. */
export const GROWTH_SCALES = ["log", "linear"] as const;
/** What a share is of. */
export const SHARES_OF = ["repos", "downloads"] as const;
export type ShareOf = (typeof SHARES_OF)[number];

export type HubStatsState = { scale: (typeof GROWTH_SCALES)[number]; of: ShareOf };

export const DEFAULT_HUB_STATS: HubStatsState = { scale: "log", of: "repos" };
