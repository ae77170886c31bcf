/** `time` counts in days since 1970. */
export type ScaleKind = "linear" | "log" | "time";

/** What an axis shows, the lower end first. */
export type Domain = readonly [low: number, high: number];

/** Room beside the outermost values, as a share of the axis. */
const ROOM = 0.04;
/** Values closer than this, in proportion, are one: between them are hardly any numbers left. */
const LEAST_APART = 1e-9;

const toLine = (value: number, kind: ScaleKind) => (kind === "log" ? Math.log10(value) : value);
const fromLine = (value: number, kind: ScaleKind) => (kind === "log" ? 10 ** value : value);

/** Where a value lies, 0 at the low end and 1 at the high one; beyond the ends for what is outside. */
export function shareOf(value: number, [low, high]: Domain, kind: ScaleKind): number {
  const from = toLine(low, kind);
  return (toLine(value, kind) - from) / (toLine(high, kind) - from);
}

/** The value at a share of the axis. */
export function valueAt(share: number, [low, high]: Domain, kind: ScaleKind): number {
  const from = toLine(low, kind);
  return fromLine(from + share * (toLine(high, kind) - from), kind);
}

/** A domain that holds all values with room around them; of no values or of one, a stretch about it. */
export function domainOf(values: readonly number[], kind: ScaleKind): Domain {
  const [low, high] = values.length === 0 ? [1, 10] : [Math.min(...values), Math.max(...values)];
  const [from, to] = [toLine(low, kind), toLine(high, kind)];
  const alone = kind === "log" ? 0.3 : Math.max(1, Math.abs(to) * 0.05);
  const apart = to - from > (Math.abs(from) + Math.abs(to)) * LEAST_APART;
  const about = apart ? (to - from) * ROOM : alone;
  return [fromLine(from - about, kind), fromLine(to + about, kind)];
}

/** Days since 1970 of a date known to the year, month or day: its first day. */
export function dayNumber(date: string): number {
  return Date.parse(date) / DAY_MS;
}

/** `2026-04-01` of a number of days. */
export function dayOf(days: number): string {
  return new Date(days * DAY_MS).toISOString().slice(0, 10);
}

export const DAY_MS = 86_400_000;
