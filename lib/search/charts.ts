import { createLoader, createSerializer, type inferParserType } from "nuqs/server";
import { DEFAULT_AXES } from "@/lib/domain/charts/axes";
import { CHART_COLUMNS, type ChartSort } from "@/lib/domain/charts/chart-fields";
import { NO_FILTERS, type Filters } from "@/lib/domain/filter";
import { choiceCodec, sortCodec, type Codec } from "./codec";
import { codecParser, codecProblems } from "./codec-parser";
import { FILTER_CODECS, filterParams } from "./filters";
import { mixParams } from "./mix";
import type { SearchProblem } from "./problem";
import { workloadParams, workloadProblems } from "./workload";

/** The drawing, or the table of what it draws. */
export const CHART_FORMS = ["chart", "table"] as const;
type ChartForm = (typeof CHART_FORMS)[number];

/** Everything the charts' address says but the mix. Axes are text until the list of axes knows them; `sort` is the table's. */
export type ChartState = Filters & { x: string; y: string; view: ChartForm; sort: ChartSort };

export const DEFAULT_CHART: ChartState = {
  ...NO_FILTERS,
  ...DEFAULT_AXES,
  view: "chart",
  sort: { column: "y", descending: true },
};

const AXIS = /^[a-z0-9][a-z0-9.-]{0,59}$/;

const axis: Codec<string> = {
  read: (text) =>
    AXIS.test(text)
      ? { value: text, message: null }
      : { value: null, message: "is the name of no axis" },
  print: (value) => value,
};

const form = choiceCodec(CHART_FORMS);
const sort: Codec<ChartSort> = sortCodec(CHART_COLUMNS);

/** The search parameters of charts for nuqs; defaults are left out of addresses. */
export const chartParams = {
  ...filterParams,
  x: codecParser(axis, DEFAULT_CHART.x),
  y: codecParser(axis, DEFAULT_CHART.y),
  view: codecParser(form, DEFAULT_CHART.view),
  sort: codecParser(sort, DEFAULT_CHART.sort),
} satisfies Record<keyof ChartState, unknown>;

/** Reads the state of a chart from a request's search parameters; a bad value gives its default. */
export const loadChart: (search: URLSearchParams) => ChartState = createLoader(chartParams);

/** What a chart's parameters say that is not understood. A repeated parameter counts once, by its first. */
export function chartProblems(search: URLSearchParams): SearchProblem[] {
  return [
    ...codecProblems({ ...FILTER_CODECS, x: axis, y: axis, view: form, sort }, search),
    ...workloadProblems(search),
  ];
}

const serialize = createSerializer({ ...chartParams, ...mixParams, ...workloadParams });

/** The address of a chart (what is left out is default), at a mix and for a workload where they are given. */
export function chartHref(
  state: Partial<ChartState>,
  at: Partial<inferParserType<typeof mixParams & typeof workloadParams>> = {},
): string {
  return serialize("/charts", { ...state, ...at });
}
