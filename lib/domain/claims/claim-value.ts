import { count, index, parameters, percent, shortCount, UNKNOWN, usd } from "../format";
import type { Unit } from "./claim";

type Value = string | number | null;

/** A figure as it is written in a column whose head names the unit. */
export function claimCell(value: Value, unit: Unit): string {
  if (value === null) return UNKNOWN;
  if (typeof value === "string") return value;
  // A true minus, as wide as the figures.
  const written = WRITERS[unit](Math.abs(value));
  // A true minus, as wide as the figures.
  return value < 0 ? `−${written}` : written;
}

const oneDigit = (value: number) => value.toFixed(1);

const WRITERS: Readonly<Record<Unit, (value: number) => string>> = {
  share: percent,
  months: oneDigit,
  years: oneDigit,
  usd,
  "usd-month": usd,
  times: (value) => (value >= 10 ? count(value) : value.toFixed(2)),
  points: index,
  count,
  parameters,
  "tokens-month": shortCount,
  date: String,
  model: String,
  text: String,
};

/** The same with its unit, where it stands alone. */
export function claimValue(value: number | null, unit: Unit): string {
  const text = claimCell(value, unit);
  const word = UNIT_AFTER[unit];
  return value === null || word === undefined ? text : `${text} ${word}`;
}

const UNIT_AFTER: Partial<Record<Unit, string>> = {
  months: "months",
  years: "years",
  "usd-month": "a month",
  times: "times",
  points: "points",
  "tokens-month": "tokens a month",
};

/** The unit below the head of a column; null where the figures say it themselves. */
export const UNIT_HEAD: Readonly<Record<Unit, string | null>> = {
  share: null,
  months: "months",
  years: "years",
  usd: "per 1M tokens",
  "usd-month": "a month",
  times: "times",
  points: "points",
  count: null,
  parameters: null,
  "tokens-month": "tokens a month",
  date: null,
  model: null,
  text: null,
};

/** Whether a column holds figures, which stand at its end. */
export function isNumeric(unit: Unit): boolean {
  return unit !== "model" && unit !== "text" && unit !== "date";
}
