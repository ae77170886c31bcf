/** What of a claim's table is drawn; each name is the id of a column. */
export type ClaimChart =
  /** A bar for each row, in order. `waiting` is drawn hollow where `value` is not known. */
  | { kind: "bars"; label: string; value: string; waiting?: string }
  /** A bar for each of the first figures, which are of one unit. */
  | { kind: "figures"; count: number }
  /** Two prices for each row on one log scale. */
  | { kind: "pairs"; label: string; from: string; to: string }
  /** A mark for each row on one log scale, open and closed models apart. */
  | { kind: "strip"; value: string }
  /** A line over days; a step line holds its value until the next day. */
  | { kind: "line"; day: string; value: string; look: "steps" | "log" };
