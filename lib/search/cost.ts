import { createLoader, createParser, createSerializer, type inferParserType } from "nuqs/server";
import { NO_THRESHOLD, type AtLeast } from "@/lib/domain/cost/at-least";
import { DEFAULT_BOTHER, type CostState } from "@/lib/domain/cost/cost-view";
import { mixOfWorkload } from "@/lib/domain/workload";
import { NO_FILTERS, type FilterKey, type Filters } from "@/lib/domain/filter";
import type { Codec } from "./codec";
import { explorerParams, explorerProblems } from "./explorer";
import { mixParams, toMixParams } from "./mix";
import type { SearchProblem } from "./problem";
import { toWorkload, toWorkloadParams, workloadParams, workloadProblems } from "./workload";

const MODEL_ID = /^[a-z0-9][a-z0-9-]{0,59}\/[a-z0-9][a-z0-9._-]{0,119}$/;
const MEASURE_ID = /^[a-z0-9][a-z0-9._-]{0,79}$/;
const BOTHER_MAX = 1_000_000;

const modelId: Codec<string> = {
  read: (text) =>
    MODEL_ID.test(text)
      ? { value: text, message: null }
      : { value: null, message: "must be a model, e.g. openai/gpt-5.5" },
  print: (value) => value,
};

const dollars: Codec<number> = {
  read(text) {
    const value = /^\d{1,7}(\.\d{1,2})?$/.test(text) ? Number(text) : null;
    return value !== null && value <= BOTHER_MAX
      ? { value, message: null }
      : { value: null, message: "must be USD a month from 0 to 1,000,000" };
  },
  print: String,
};

/** `coding`, `coding:150.5` or `coding:openai/gpt-5.5`. */
const atLeast: Codec<AtLeast> = {
  read(text) {
    const [, measure = "", target = null] = /^([^:]*)(?::(.*))?$/s.exec(text) ?? [];
    const value = target !== null && /^-?\d{1,6}(\.\d{1,4})?$/.test(target) ? Number(target) : null;
    const good =
      MEASURE_ID.test(measure) && (target === null || value !== null || MODEL_ID.test(target));
    return good
      ? { value: { measure, target: value ?? target }, message: null }
      : { value: null, message: "must be a measure with a value or a model, e.g. coding:150" };
  },
  print: ({ measure, target }) => (target === null ? measure : `${measure}:${target}`),
};

const CODECS = { now: modelId, bother: dollars, atleast: atLeast } as const;

function parser<T>({ read, print }: Codec<T>) {
  return createParser<T>({
    parse: (text) => read(text).value,
    serialize: print,
    eq: (a, b) => print(a) === print(b),
  });
}

const { sort: _sort, cols: _cols, ...filterParams } = explorerParams;

/** The search parameters of `/cost`: the workload, the explorer's filters, and what is asked of the list. */
export const costParams = {
  ...filterParams,
  ...workloadParams,
  now: parser(modelId),
  bother: parser(dollars).withDefault(DEFAULT_BOTHER),
  atleast: parser(atLeast).withDefault(NO_THRESHOLD),
};
type CostParams = inferParserType<typeof costParams>;

const load = createLoader(costParams);

/** Reads the page's state from a request's search parameters; a bad value gives its default. */
export function loadCost(search: URLSearchParams): CostState {
  return toCostState(load(search));
}

export function toCostState(params: CostParams): CostState {
  const filters = Object.fromEntries(
    (Object.keys(NO_FILTERS) as FilterKey[]).map((key) => [key, params[key]]),
  ) as Filters;
  const { now, bother, atleast } = params;
  return { workload: toWorkload(params), now, bother, atLeast: atleast, filters };
}

/** The parameters that a change of the state changes. */
export function toCostParams(change: Partial<CostState>): Partial<CostParams> {
  const { workload, now, bother, atLeast, filters } = change;
  return {
    ...filters,
    ...(workload && toWorkloadParams(workload)),
    ...(now !== undefined && { now }),
    ...(bother !== undefined && { bother }),
    ...(atLeast !== undefined && { atleast: atLeast }),
  };
}

/** What the page's parameters say that is not understood. */
export function costParamProblems(search: URLSearchParams): SearchProblem[] {
  const own = Object.entries(CODECS).flatMap(([parameter, { read }]) => {
    const value = search.get(parameter);
    const message = value ? read(value).message : null;
    return value && message ? [{ parameter, value, message }] : [];
  });
  const filters = explorerProblems(search).filter(({ parameter }) => parameter in filterParams);
  return [...workloadProblems(search), ...own, ...filters];
}

const serializeChart = createSerializer({ ...filterParams, ...workloadParams, ...mixParams });

/** The chart of the workload's cost against quality, with the same filters, at the workload's mix. */
export function costChartHref({
  workload,
  filters,
}: Pick<CostState, "workload" | "filters">): string {
  const mix = toMixParams(mixOfWorkload(workload));
  return serializeChart("/charts?x=cost", { ...filters, ...toWorkloadParams(workload), ...mix });
}

const serialize = createSerializer({ ...costParams, ...mixParams });

/** The page's address for a state (what is left out is default), and for a mix where one is given. */
export function costHref(
  state: Partial<CostState>,
  mix: Partial<inferParserType<typeof mixParams>> = {},
): string {
  return serialize("/cost", { ...toCostParams(state), ...mix });
}
