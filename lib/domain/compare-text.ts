import { comparable, parseQuantity, type QuantityKind } from "./quantity";

export type NumberTest = (value: number) => boolean;
export type DateTest = (value: string) => boolean;

const COMPARISON = /^(>=|<=|>|<|=)?(.+)$/;

/** A bare number means "about": within 5 %, or half a point of the index. */
function about(bound: number, kind: QuantityKind): NumberTest {
  const slack = kind === "plain" ? 0.5 : kind === "count" ? 0 : bound * 0.05;
  return (value) => Math.abs(value - bound) <= slack;
}

/** What `<70B`, `>=128k`, `6B..128B`, `..1` or `70B` ask of a number; null when it is no comparison. */
export function numberTest(text: string, kind: QuantityKind): NumberTest | null {
  const range = text.split("..");
  if (range.length === 2) {
    const [low, high] = range.map((part) => (part === "" ? null : parseQuantity(part, kind)));
    const bad = range.every((part) => part === "") || isBad(range[0], low) || isBad(range[1], high);
    return bad ? null : (value) => within(comparable(value, kind), low ?? null, high ?? null);
  }
  const [, operator, rest = ""] = COMPARISON.exec(text) ?? [];
  const bound = parseQuantity(rest, kind);
  if (bound === null) return null;
  const holds = operator ? OPERATORS[operator] : undefined;
  const test = holds ? (value: number) => holds(value, bound) : about(bound, kind);
  return (value) => test(comparable(value, kind));
}

function isBad(text: string | undefined, value: number | null | undefined): boolean {
  return text !== "" && (value ?? null) === null;
}

/** Whether a value is within bounds, both included; a bound that is null is none. */
export function within<T extends number | string>(value: T, min: T | null, max: T | null): boolean {
  return (min === null || value >= min) && (max === null || value <= max);
}

const OPERATORS: Readonly<Record<string, <T extends number | string>(a: T, b: T) => boolean>> = {
  ">": (a, b) => a > b,
  ">=": (a, b) => a >= b,
  "<": (a, b) => a < b,
  "<=": (a, b) => a <= b,
  "=": (a, b) => a === b,
};

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** A year, a month or a day, as in a bound of a release date. */
export function isPartialDate(text: string): boolean {
  return DATE.test(text);
}

/**
 * A date known to the year or month counts as that period's first day; a bound stands for the whole
 * of its period, so that `>2026-01` starts in February and `<=2026-01` takes in all of January.
 */
export function dateWithin(value: string, min: string | null, max: string | null): boolean {
  const day = firstDay(value);
  return (
    (min === null || day.slice(0, min.length) >= min) &&
    (max === null || day.slice(0, max.length) <= max)
  );
}

function firstDay(value: string): string {
  return value + "-01-01".slice(value.length - 4);
}

/** What `>2026-01`, `2026` or `2025-06..2026-03` ask of a date; null when it is no comparison. */
export function dateTest(text: string): DateTest | null {
  const range = text.split("..");
  if (range.length === 2) {
    const [low = "", high = ""] = range;
    const bad = (low || high) === "" || [low, high].some((part) => part && !isPartialDate(part));
    return bad ? null : (value) => dateWithin(value, low || null, high || null);
  }
  const [, operator = "=", bound = ""] = COMPARISON.exec(text) ?? [];
  const holds = OPERATORS[operator];
  if (!holds || !isPartialDate(bound)) return null;
  return (value) => holds(firstDay(value).slice(0, bound.length), bound);
}
