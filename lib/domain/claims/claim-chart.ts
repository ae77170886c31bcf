/** What of a claim is drawn; columns of its table are named by their ids. */
export type ClaimChart = { words: string } & (
  | {
      /** A bar for each of the first rows. `waiting` is another bar where `value` is not known. */
      kind: "bars";
      name: string;
      value: string;
      waiting?: string;
      /** Key of the two. */
      series?: readonly [string, string];
    }
  /** A bar for each of the first figures, which are of one unit. */
  | { kind: "figures"; count: number }
  /** An open and a closed price for each row on one log scale. */
  | { kind: "pairs"; name: string; open: string; closed: string }
  /** A mark for each row on a day and a log scale, in the look of the model's weights. */
  | { kind: "points"; day: string; model: string; value: string }
  /** One line over days. */
  | { kind: "line"; day: string; value: string; form: "steps" | "line"; scale: "linear" | "log" }
);
