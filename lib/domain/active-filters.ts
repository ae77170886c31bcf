import { NO_FILTERS, type Bounds, type Filters } from "./filter";
import { RANGES, SETS, type SetKey } from "./filter-fields";
import { quarterEnd, quarterName } from "./quarter";
import { printQuantity, type QuantityKind } from "./quantity";
import * as format from "./format";

/** One filter of a rail that is set, in words, and what taking it away changes. */
export type ActiveFilter<State = Filters> = {
  key: keyof State & string;
  /** The value, for sets. */
  value?: string;
  /** `License`, `Context`. */
  field: string;
  /** `MIT`, `at least 128K`. */
  text: string;
  without: Partial<State>;
};

/** Every filter of the rail that is set, value by value. The search box shows its own terms. */
export function activeFilters(
  filters: Filters,
  nameOf: (key: SetKey, value: string) => string,
): ActiveFilter[] {
  const sets = SETS.flatMap(({ key, label }) =>
    filters[key].map((value) => ({
      key,
      value,
      field: label,
      text: nameOf(key, value),
      without: { [key]: filters[key].filter((other) => other !== value) },
    })),
  );
  const ranges = RANGES.flatMap(({ key, label, kind }) => {
    const text = boundsText(filters[key], (value) => quantityText(value, kind));
    return text ? { key, field: label, text, without: { [key]: NO_FILTERS[key] } } : [];
  });
  const released = releasedText(filters.released);
  const { released: without } = NO_FILTERS;
  const date = { key: "released" as const, field: "Released", without: { released: without } };
  return [...sets, ...ranges, ...(released ? [{ ...date, text: released }] : [])];
}

/** A bound as the rail and the chips write it: `6B`, `$1.50`, `128K`. */
export function quantityText(value: number, kind: QuantityKind): string {
  return kind === "usd" ? format.usd(value) : printQuantity(value, kind);
}

/** `6B to 32B`, `at least 6B`; null without bounds. */
export function boundsText<T>({ min, max }: Bounds<T>, print: (value: T) => string): string | null {
  if (min !== null && max !== null) return `${print(min)} to ${print(max)}`;
  if (min !== null) return `at least ${print(min)}`;
  return max === null ? null : `at most ${print(max)}`;
}

/** Whole quarters by their names, other bounds as they are. */
function releasedText({ min, max }: Bounds<string>): string | null {
  const from = min && (quarterName(min) ?? min);
  const to = max && (endsQuarter(max) ?? max);
  if (from && to) return from === to ? from : `${from} to ${to}`;
  if (from) return `since ${from}`;
  return to ? `until ${to}` : null;
}

function endsQuarter(day: string): string | null {
  const month = Number(day.slice(5, 7));
  const start = `${day.slice(0, 4)}-${String(month - 2).padStart(2, "0")}-01`;
  const name = quarterName(start);
  return name && quarterEnd(start) === day ? name : null;
}
