import { isPartialDate } from "@/lib/domain/compare-text";
import { nearest } from "@/lib/domain/nearest";
import type { Parameter } from "./parameter";

/** Most values one parameter may list. */
const MOST_VALUES = 60;

/** Ids separated by commas, any of which will do. An id that does not exist is an error. */
export function idList(options: {
  about: string;
  what: string;
  example: string;
  known: () => readonly string[];
  nearest?: (text: string) => string[];
}): Parameter<ReadonlySet<string>> {
  const { about, what, example, known } = options;
  const suggest = options.nearest ?? ((text: string) => [nearest(text, known()) ?? []].flat());
  return {
    about: `${about} Several ids are separated by commas.`,
    schema: { type: "string" },
    example,
    read(text) {
      const ids = new Set(text.split(",").filter(Boolean));
      if (ids.size > MOST_VALUES) return { wrong: `has more than ${MOST_VALUES} values` };
      const all = new Set(known());
      const stranger = [...ids].find((id) => !all.has(id));
      if (stranger === undefined) return { value: ids };
      const wrong = `names “${stranger.slice(0, 100)}”, which is no ${what} we know`;
      return { wrong, nearest: suggest(stranger) };
    },
  };
}

/** Values of a closed set separated by commas. */
export function choices<T extends string>(
  about: string,
  values: readonly T[],
  example: T,
): Parameter<readonly T[]> {
  const one = `(${values.join("|")})`;
  return {
    about: `${about} Any of ${values.join(", ")}, separated by commas.`,
    schema: { type: "string", pattern: `^${one}(,${one})*$` },
    example,
    read(text) {
      const asked = text.split(",");
      const found = values.filter((value) => asked.includes(value));
      return asked.every((item) => values.some((value) => value === item))
        ? { value: found }
        : { wrong: `can be ${values.join(", ")}` };
    },
  };
}

/** One value of a closed set. */
export function choice<T extends string>(
  about: string,
  values: readonly T[],
  fallback: T,
): Parameter<T> {
  return {
    about,
    schema: { type: "string", enum: values, default: fallback },
    example: fallback,
    read(text) {
      const value = values.find((candidate) => candidate === text);
      return value === undefined ? { wrong: `can be ${values.join(" or ")}` } : { value };
    },
  };
}

/** A day, a month or a year. */
export function partialDate(about: string, example: string): Parameter<string> {
  return {
    about,
    schema: { type: "string", pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" },
    example,
    read: (text) =>
      isPartialDate(text) ? { value: text } : { wrong: "must be YYYY-MM-DD, YYYY-MM or YYYY" },
  };
}

/** A whole number from `min` to `max`. */
export function integer(
  about: string,
  { min, max, fallback }: { min: number; max: number; fallback: number },
): Parameter<number> {
  return {
    about,
    schema: { type: "integer", minimum: min, maximum: max, default: fallback },
    example: String(fallback),
    read(text) {
      const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
      return value >= min && value <= max
        ? { value }
        : { wrong: `must be a whole number from ${min} to ${max}` };
    },
  };
}
