import { createLoader, createParser, createSerializer, type inferParserType } from "nuqs/server";
import { isDay } from "@/lib/domain/day";
import { MAX_VALUES } from "./codec";
import { mixParams } from "./mix";
import type { SearchProblem } from "./problem";

/** Longer than any id; the rest of a longer text is dropped. */
const LONGEST_ID = 120;

const ids = createParser({
  parse: (text) => {
    const asked = text.split(",").map((id) => id.trim().slice(0, LONGEST_ID));
    return [...new Set(asked.filter(Boolean))].slice(0, MAX_VALUES);
  },
  serialize: (value: readonly string[]) => value.join(","),
  eq: (a, b) => a.join() === b.join(),
});

/** `only=differences`: rows in which all models agree are left out. */
const only = createParser({
  parse: (text) => (text === "differences" ? text : null),
  serialize: (value: "differences") => value,
});

const day = createParser({
  parse: (text) => (isDay(text) ? text : null),
  serialize: (value: string) => value,
});

/**
 * `/compare`: model ids in the order of the columns (text until the catalog knows them), whether
 * only differences are shown, and the day that prices are of.
 */
export const compareParams = { m: ids.withDefault([]), only, asof: day };

export type CompareState = inferParserType<typeof compareParams>;

/** Reads the state of a comparison; a bad value gives its default. */
export const loadCompare: (search: URLSearchParams) => CompareState = createLoader(compareParams);

const EXPECTED = {
  only: "can only be differences",
  asof: "must be a day, YYYY-MM-DD",
} as const;

/** What the comparison's parameters say that is not understood; which models exist is the catalog's to say. */
export function compareProblems(search: URLSearchParams): SearchProblem[] {
  return (["only", "asof"] as const).flatMap((parameter) => {
    const value = search.get(parameter);
    if (!value || compareParams[parameter].parse(value) !== null) return [];
    return [{ parameter, value, message: EXPECTED[parameter] }];
  });
}

const serialize = createSerializer({ ...compareParams, ...mixParams });

/** The address of a comparison of some models; at a mix where one is given. `path` names another view of it. */
export function compareHref(
  models: readonly string[],
  state: Partial<Omit<CompareState, "m">> = {},
  mix: Partial<inferParserType<typeof mixParams>> = {},
  path = "/compare",
): string {
  return serialize(path, { m: [...models], ...state, ...mix });
}
