import { longDate, percent } from "../format";
import { qualityText } from "../quality/quality-text";
import { type BenchmarkRow, selfReportedShare } from "./benchmark-row";

export const SATURATION_WORDS = {
  saturated: "Saturated",
  nearly: "Nearly saturated",
  open: "Room left",
} as const satisfies Record<NonNullable<BenchmarkRow["saturation"]>, string>;

/** From 10 to 90 % of a logistic curve are `2 ln 9` over its slope. */
const TEN_TO_NINETY = 2 * Math.log(9);

/** What its place on the index's scale means. */
export function difficultyWords({ difficulty, slope, chance }: BenchmarkRow): string {
  if (difficulty === null || slope === null)
    return "The index leaves it out: nobody gives it a difficulty on the index’s scale.";
  const half = chance ? "half of what guessing leaves" : "half";
  return (
    `A model with an index of ${difficulty.toFixed(1)} is expected to reach ${half}. ` +
    `From a tenth to nine tenths takes ${Math.round(TEN_TO_NINETY / slope)} points of the index.`
  );
}

/** How much room it leaves. */
export function saturationWords(row: BenchmarkRow): string {
  const { saturation, fifthBest, models, scale, newest } = row;
  if (models === 0) return "None of the sources has a score on it.";
  if (scale !== "fraction") return "Its scale has no end, so it does not fill up.";
  if (saturation === null || fifthBest === null)
    return "Fewer than five models have a score, too few to say how much room is left.";
  const reached = `Five models reach ${qualityText(fifthBest, scale)} or more`;
  const until = newest ? ` The newest model with a score is of ${longDate(newest)}.` : "";
  if (saturation === "saturated") return `${reached}: it is saturated.${until}`;
  return saturation === "nearly"
    ? `${reached}: it is nearly saturated.${until}`
    : `${reached}: there is room left.${until}`;
}

/** How much of it is the developers' own word. */
export function reportedWords(row: BenchmarkRow): string {
  const { models, selfReported } = row;
  const share = selfReportedShare(row);
  if (share === null) return "";
  if (share === 0) return `None of its ${models} models’ figures is self-reported.`;
  return `Of ${models} models, ${selfReported} (${percent(share)}) have only a figure from a developer’s own report.`;
}

/** Why a well-known measure stands beside the index. */
export const BESIDE_WORDS: Readonly<Record<string, string>> = {
  "lmarena-text":
    "People vote for the better of two answers. That says what they like, not how many tasks are solved, and a rating has no end: it cannot be placed on the index’s curve from nothing to all.",
  "bfcl-v4":
    "It asks whether functions are called rightly, once with the model’s own tool calls and once by prompt. Epoch gives it no difficulty and slope, so a score on it says nothing about the index.",
};
