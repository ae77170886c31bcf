import type { HubGrowth } from "../reference";
import { daysBetween } from "./months";

type Count = Pick<HubGrowth, "date" | "models" | "kind">;

/** Growth from one day to another as dated counts allow to say it. */
export type Growth = {
  from: { date: string; models: number };
  to: Count;
  /** Later over earlier. */
  factor: number;
  /** Between these the factor must lie: by the counts before and after the first day. */
  factorLow: number | null;
  factorHigh: number | null;
};

/** The day so many years before another. */
export function yearsBefore(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) - years}${day.slice(4)}`.replace("02-29", "02-28");
}

/**
 * By how much the Hub grew from a day to its newest count; null where the counts begin later. The count of
 * the first day is read off a line between its neighbors on a logarithmic scale, that is at even growth.
 */
export function growthSince(counts: readonly Count[], day: string): Growth | null {
  const before = counts.findLast(({ date }) => date <= day);
  const after = counts.find(({ date }) => date >= day);
  const to = counts.at(-1);
  if (!before || !after || !to) return null;
  const span = daysBetween(before.date, after.date);
  const share = span === 0 ? 0 : daysBetween(before.date, day) / span;
  const models = before.models * (after.models / before.models) ** share;
  return {
    ...{ from: { date: day, models }, to },
    factor: to.models / models,
    factorLow: to.models / after.models,
    // Where the count before is itself a lower bound this holds all the more.
    factorHigh: to.models / before.models,
  };
}

/** On which day the Hub had so many models, at even growth between counts; null where that is outside of them. */
export function dayOfCount(counts: readonly Count[], models: number): string | null {
  const at = counts.findIndex((count) => count.models >= models);
  const [before, after] = [counts[at - 1], counts[at]];
  if (!after) return null;
  if (!before) return after.models === models ? after.date : null;
  const share = Math.log(models / before.models) / Math.log(after.models / before.models);
  const days = Math.round(share * daysBetween(before.date, after.date));
  return new Date(Date.parse(before.date) + days * 86_400_000).toISOString().slice(0, 10);
}
