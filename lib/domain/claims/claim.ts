import type { TokenMix } from "../blend";
import type { ClaimChart } from "./claim-chart";
import type { ClaimData } from "./claim-data";

export const VERDICTS = ["holds", "holds-under-rule", "does-not-hold", "cannot-tell"] as const;
/** `holds-under-rule`: as the switches are set, but not however they are set. */
export type Verdict = (typeof VERDICTS)[number];

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  holds: "Holds",
  "holds-under-rule": "Holds under this rule",
  "does-not-hold": "Does not hold",
  "cannot-tell": "Cannot be told",
};

/** How a figure is written; `share` is a fraction shown in percent, `usd` per 1M tokens, `times` a factor. */
export type Unit =
  | "share"
  | "months"
  | "years"
  | "usd"
  | "usd-month"
  | "times"
  | "points"
  | "count"
  | "parameters"
  | "tokens-month"
  | "date"
  | "model"
  | "text";

/** A figure of today with where it comes from. */
export type ClaimFigure = {
  label: string;
  /** Null where it is not known. */
  value: number | null;
  unit: Unit;
  /** Ids of the sources, see `data/snapshot/sources.json`. */
  sources: readonly string[];
  asOf: string;
};

/** The rows a figure was worked out from. */
export type ClaimTable = {
  columns: readonly { id: string; label: string; unit: Unit }[];
  rows: readonly Readonly<Record<string, string | number | null>>[];
};

/** One thing that the reader may choose; the address holds `value`. */
export type Switch = {
  label: string;
  choices: readonly { value: string; label: string }[];
  default: string;
};
export type Switches = Readonly<Record<string, Switch>>;

/** What is chosen of each switch. */
export type Chosen<S extends Switches = Switches> = {
  readonly [Name in keyof S]: S[Name]["choices"][number]["value"];
};

/** What comes out under one setting of the switches. */
export type Finding = {
  /** Null where it cannot be told. */
  holds: boolean | null;
  /** What was found, in a sentence. */
  finding: string;
  /** The one that decides comes first. */
  figures: readonly ClaimFigure[];
  table: ClaimTable;
};

/** Who said it, and where it was read. */
export type Quote = { by: string; url: string; seen: string };

/** A statement about open models and how it is checked. */
export type ClaimDefinition<S extends Switches = Switches> = {
  id: string;
  statement: string;
  /** Null for what is said all over. */
  quote: Quote | null;
  /** How it is worked out in a line. */
  how: string;
  /** How it is worked out and when it counts as true. */
  method: string;
  switches: S;
  /** Whether its prices are at the reader's mix of tokens. */
  atMix: boolean;
  chart: ClaimChart;
  find: (data: ClaimData, chosen: Chosen<S>, mix: TokenMix) => Finding;
};

/** Ties the type of what is chosen to the switches that it is chosen from. */
export function defineClaim<const S extends Switches>(
  definition: ClaimDefinition<S>,
): ClaimDefinition {
  // Only `checkClaim` calls `find`, with values it took from the same switches.
  return definition as unknown as ClaimDefinition;
}
