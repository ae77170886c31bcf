import type { Bounds } from "@/lib/domain/filter";
import { type HubFilterState, NOT_STATED } from "@/lib/domain/hub/hub-state";
import type { HubFilters, Range } from "@/lib/hub-index/query/hub-query";

/** What the page asks as the index understands it; what is not asked is left out. */
export function toHubFilters(state: HubFilterState): HubFilters {
  const { q, use, author, kind, base, params, created, changed } = state;
  return {
    ...(q.trim() && { text: q }),
    ...(use.length > 0 && { commercialUse: use }),
    ...(author.length > 0 && { authors: author }),
    ...(kind.length > 0 && { relations: kind }),
    ...(state.license.length > 0 && { licenses: state.license.map(statedOf) }),
    ...(state.task.length > 0 && { tasks: state.task.map(statedOf) }),
    ...(state.library.length > 0 && { libraries: state.library.map(statedOf) }),
    ...(state.gated.length > 0 && { gated: state.gated.map(statedOf) }),
    ...(base && { base }),
    ...ranged("parameters", rangeOf(params.min, params.max)),
    ...ranged("created", secondsOf(created)),
    ...ranged("changed", secondsOf(changed)),
  };
}

function statedOf<T extends string>(value: T | typeof NOT_STATED): T | null {
  return value === NOT_STATED ? null : value;
}

function ranged<K extends string>(key: K, range: Range | null) {
  return (range ? { [key]: range } : {}) as Partial<Record<K, Range>>;
}

function rangeOf(min: number | null, max: number | null): Range | null {
  if (min === null && max === null) return null;
  return { ...(min !== null && { min }), ...(max !== null && { max }) };
}

/** A bound stands for the whole of its period: `max:2026-01` takes in all of January. */
function secondsOf({ min, max }: Bounds<string>): Range | null {
  return rangeOf(min === null ? null : startOf(min, 0), max === null ? null : startOf(max, 1) - 1);
}

/** When a day, a month or a year begins, or the next after it, in seconds since 1970. */
function startOf(date: string, after: 0 | 1): number {
  const [year = 0, month, day] = date.split("-").map(Number);
  const next = (part: number | undefined, isLast: boolean) => (part ?? 1) + (isLast ? after : 0);
  const time = new Date(0);
  time.setUTCFullYear(
    month === undefined ? year + after : year,
    next(month, month !== undefined && day === undefined) - 1,
    next(day, day !== undefined),
  );
  return time.getTime() / 1000;
}
