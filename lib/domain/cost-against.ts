import { percent } from "./format";

/** What one price is against another, in words: `84 % less`, `12 % more`, `5.2 times as much`, `the same`. */
export function costAgainst(value: number, reference: number): string {
  if (isSameCost(value, reference)) return "the same";
  const share = value / reference;
  if (share < 1) return `${shareText(1 - share)} less`;
  return share < 2 ? `${shareText(share - 1)} more` : `${times(share)} times as much`;
}

/** Within half a percent, which no reader can act on. */
export function isSameCost(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) / Math.max(a, b) < 0.005;
}

/** Whole percents; one digit more where that would round to all of it. */
function shareText(share: number): string {
  const rounded = Math.round(share * 100) / 100;
  return percent(share > 0.985 ? Math.min(0.999, Math.round(share * 1000) / 1000) : rounded);
}

function times(share: number): string {
  return share >= 10 ? String(Math.round(share)) : String(Number(share.toFixed(1)));
}
