import type { PriceChange } from "../feed/price-change";
import { PRICE_CHANGE_KINDS, type PriceChangeKind } from "../price-change-kind";

/** What can change, in the order of a day's list. */
export const CHANGE_KINDS = ["model", ...PRICE_CHANGE_KINDS, "score"] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** Of one, and of several. */
export const CHANGE_NAMES = {
  model: ["new model", "new models"],
  cut: ["price cut", "price cuts"],
  rise: ["price rise", "price rises"],
  other: ["other price change", "other price changes"],
  added: ["new offer", "new offers"],
  removed: ["ended offer", "ended offers"],
  score: ["new score", "new scores"],
} as const satisfies Record<ChangeKind, readonly [string, string]>;

/** A change of one offer, judged at a mix: `other` leaves what the mix costs as it was, e.g. a price of the cache. */
export type OfferChange = PriceChange & {
  kind: PriceChangeKind;
  /** After over before at the mix; null where one of them is not known. */
  ratio: number | null;
};

/** A model that was released. */
export type ModelChange = { kind: "model"; day: string; model: string };

/** A score that its source dates. */
export type ScoreChange = {
  kind: "score";
  day: string;
  model: string;
  benchmark: string;
  /** On the benchmark's scale, e.g. `62.0 %`. */
  result: string;
  ranBy: string | null;
  /** Whether it is from a model developer's own report. */
  selfReported: boolean;
  url: string | null;
};

/** Whose figure a score is: `self-reported, by example.com`. */
export function scoreOrigin({ ranBy, selfReported }: ScoreChange): string | null {
  if (!selfReported) return ranBy && `run by ${ranBy}`;
  return ranBy ? `self-reported, by ${ranBy}` : "self-reported";
}

export type Change = OfferChange | ModelChange | ScoreChange;

export function isOfferChange(change: Change): change is OfferChange {
  return change.kind !== "model" && change.kind !== "score";
}

/** `Price cut`; what was listed without a price before or after is neither new nor gone. */
export function changeWord(change: Change): string {
  if (change.kind === "added" && change.wasListed) return "Now priced";
  if (change.kind === "removed" && change.isListed) return "No longer priced";
  if (change.kind === "removed") return "Offer ended";
  if (change.kind === "other") return "Other price";
  const [name] = CHANGE_NAMES[change.kind];
  return name.charAt(0).toUpperCase() + name.slice(1);
}
