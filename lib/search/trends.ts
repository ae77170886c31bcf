import { createLoader, createSerializer, type inferParserType } from "nuqs/server";
import { isDay } from "@/lib/domain/day";
import { LAG_RULES } from "@/lib/domain/trends/lag";
import { PERIODS } from "@/lib/domain/trends/period";
import { PRICE_POINTS } from "@/lib/domain/trends/price-of-quality";
import { DEFAULT_TRENDS, LEVELS, type TrendsState } from "@/lib/domain/trends/trends-state";
import type { Codec } from "./codec";
import { codecParser, codecProblems } from "./codec-parser";
import { mixParams } from "./mix";
import type { SearchProblem } from "./problem";
import { tableParams } from "./tables";

function oneOf<T extends string>(known: readonly T[]): Codec<T> {
  return {
    read(text) {
      const value = known.find((one) => one === text) ?? null;
      return { value, message: value === null ? `can be ${known.join(", ")}` : null };
    },
    print: (value) => value,
  };
}

function spelt(pattern: RegExp, message: string): Codec<string> {
  return {
    read: (text) =>
      pattern.test(text) ? { value: text, message: null } : { value: null, message },
    print: (value) => value,
  };
}

const day: Codec<string> = {
  read: (text) =>
    isDay(text)
      ? { value: text, message: null }
      : { value: null, message: "must be a day that exists, e.g. 2025-01-01" },
  print: (value) => value,
};

const flag: Codec<boolean> = {
  read(text) {
    const { value, message } = oneOf(["true", "false"]).read(text);
    return { value: value === null ? null : value === "true", message };
  },
  print: String,
};

const level: Codec<number> = {
  read(text) {
    const value = /^\d{2,3}(\.\d)?$/.test(text) ? Number(text) : NaN;
    return value >= LEVELS.min && value <= LEVELS.max
      ? { value, message: null }
      : { value: null, message: `must be an index from ${LEVELS.min} to ${LEVELS.max}` };
  },
  print: String,
};

const NO_MEASURE = "names no measure that models have";
const NO_MODEL = "names no model of the catalogue";

const CODECS = {
  measure: spelt(/^[a-z0-9][a-z0-9._-]{0,79}$/, NO_MEASURE),
  rule: oneOf(LAG_RULES),
  since: day,
  restricted: flag,
  level,
  by: oneOf(PRICE_POINTS),
  model: spelt(/^[a-z0-9][a-z0-9-]{0,59}\/[a-z0-9][a-z0-9._-]{0,119}$/, NO_MODEL),
  period: oneOf(PERIODS),
} as const satisfies { [Name in keyof TrendsState]: Codec<TrendsState[Name]> };

/** The search parameters of `/trends` for nuqs; defaults are left out of addresses. */
export const trendsParams = {
  measure: codecParser(CODECS.measure, DEFAULT_TRENDS.measure),
  rule: codecParser(CODECS.rule, DEFAULT_TRENDS.rule),
  since: codecParser(CODECS.since, DEFAULT_TRENDS.since),
  restricted: codecParser(CODECS.restricted, DEFAULT_TRENDS.restricted),
  level: codecParser(CODECS.level, DEFAULT_TRENDS.level),
  by: codecParser(CODECS.by, DEFAULT_TRENDS.by),
  model: codecParser(CODECS.model, DEFAULT_TRENDS.model),
  period: codecParser(CODECS.period, DEFAULT_TRENDS.period),
} satisfies Record<keyof TrendsState, unknown>;

const load: (search: URLSearchParams) => TrendsState = createLoader(trendsParams);

type Known = { measures: ReadonlySet<string>; models: ReadonlySet<string> };

/** Reads the page's state from a request's search parameters; what is bad or does not exist gives its default. */
export function loadTrends(
  search: URLSearchParams,
  known: Known,
): { state: TrendsState; problems: SearchProblem[] } {
  const state = load(search);
  const problems = codecProblems(CODECS, search);
  for (const [parameter, all, message] of [
    ["measure", known.measures, NO_MEASURE],
    ["model", known.models, NO_MODEL],
  ] as const) {
    const value = state[parameter];
    if (all.has(value)) continue;
    problems.push({ parameter, value, message });
    state[parameter] = DEFAULT_TRENDS[parameter];
  }
  return { state, problems };
}

const serialize = createSerializer({ ...trendsParams, ...tableParams, ...mixParams });

/** The page's address for a state (what is left out is default), and at a mix where one is given. */
export function trendsHref(
  state: Partial<TrendsState>,
  at: Partial<inferParserType<typeof mixParams & typeof tableParams>> = {},
): string {
  return serialize("/trends", { ...state, ...at });
}
