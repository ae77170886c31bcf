import type { TokenMix } from "../blend";
import * as format from "../format";
import type { Measure, QualityTable } from "../quality/measure";
import { qualityText } from "../quality/quality-text";
import type { Origin, Provenance, Sourced } from "../provenance";
import type { ModelPrice } from "../price";
import { entry, type ModelRow } from "../row";
import type { ModelSummary } from "../summary";
import { billedOutput, perMonth, type Workload } from "../workload";
import { workloadPrice } from "../workload-cost";
import type { Axis, AxisFigure } from "./axis";
import { dayNumber, dayOf } from "./scale";

export const DEFAULT_AXES = { x: "price", y: "quality" } as const;

/** What figures on axes depend on besides the rows. */
export type AxisContext = {
  mix: TokenMix;
  workload: Workload;
  /** For their offers, which a workload is priced at. */
  models: readonly ModelSummary[];
  measures: readonly Measure[];
  values: QualityTable["values"];
  provenance: Provenance;
};

/** Every axis a chart can have, in the order they are offered; the menus, the drawing, the table and the files read this list. */
export function chartAxes(context: AxisContext): Axis[] {
  const measures = context.measures.map((measure) => measureAxis(measure, context.values));
  return [...costAxes(context), ...measures, ...factAxes(context)];
}

type From = (fact: Sourced) => (row: ModelRow) => readonly Origin[];

const originsIn =
  (provenance: Provenance): From =>
  (fact) =>
  ({ id }) =>
    entry(provenance, id)?.[fact] ?? [];

const COST = {
  group: "Cost",
  scale: "log",
  better: "less",
  betterWord: "cheaper",
  spread: "range",
  print: format.usd,
} as const;

function costAxes({ mix, workload, models, provenance }: AxisContext): Axis[] {
  const origins = originsIn(provenance)("price");
  const offers = new Map(models.map((model) => [model.id, model.offers]));
  const monthly = (usd: number) => perMonth(usd, workload);
  return [
    {
      ...COST,
      id: "price",
      label: "Price",
      unit: "$ per 1M",
      title: `Price at ${mix.input} : ${mix.output}, $ per 1M tokens, median over hosts`,
      of: drawn(origins, format.usd, ({ price }) => price && spreadOf(price, (usd) => usd)),
      tick: shortUsd,
    },
    {
      ...COST,
      id: "cost",
      label: "My workload",
      unit: "$ per month",
      title: `${workloadText(workload)}, $ per month, median over hosts`,
      of: drawn(origins, format.usd, ({ id }) => {
        const price = workloadPrice(offers.get(id) ?? [], workload);
        return price && spreadOf(price, monthly);
      }),
      tick: shortUsd,
    },
  ];
}

function spreadOf({ median, min, max }: ModelPrice, of: (usd: number) => number): Spread {
  return { value: of(median), low: of(min.value), high: of(max.value) };
}

/** `1,000 requests a day of 1,500 tokens in and 500 out`. */
export function workloadText(workload: Workload): string {
  const { requests, input } = workload;
  const [often, into, out] = [requests, input, billedOutput(workload)].map(format.count);
  return `${often} requests a day of ${into} tokens in and ${out} out`;
}

function factAxes({ provenance }: AxisContext): Axis[] {
  const from = originsIn(provenance);
  const size = {
    group: "Model",
    scale: "log",
    spread: null,
    unit: null,
    tick: format.parameters,
  } as const;
  return [
    {
      id: "parameters",
      label: "Parameters",
      title: "Parameters",
      better: "less",
      betterWord: "smaller",
      of: drawn(
        from("parameters"),
        format.parameters,
        alone(({ parameters }) => parameters),
      ),
      print: format.parameters,
      ...size,
    },
    {
      id: "active",
      label: "Active parameters",
      title: "Parameters used per token",
      better: "less",
      betterWord: "smaller",
      of: drawn(
        from("activeParameters"),
        format.parameters,
        alone(({ activeParameters }) => activeParameters),
      ),
      print: format.parameters,
      ...size,
    },
    {
      id: "context",
      label: "Context",
      title: "Context window, tokens",
      better: "more",
      betterWord: "longer",
      of: drawn(
        from("context"),
        format.tokens,
        alone(({ context }) => context),
      ),
      print: format.tokens,
      ...size,
      unit: "tokens",
      tick: format.tokens,
    },
    {
      id: "released",
      label: "Release date",
      title: "Release date",
      unit: null,
      group: "Model",
      scale: "time",
      // The frontier against dates: who set a record on the day of coming out.
      better: "less",
      betterWord: "earlier",
      spread: null,
      of: (row) =>
        row.released === null
          ? null
          : {
              ...{ value: dayNumber(row.released), low: null, high: null },
              ...{ text: format.date(row.released), origins: from("released")(row) },
            },
      tick: monthOrYear,
      print: dayOf,
    },
    {
      id: "downloads",
      label: "Downloads",
      title: "Hub downloads in 30 days",
      better: "more",
      betterWord: "more used",
      of: drawn(
        from("downloads"),
        format.count,
        alone(({ downloads }) => downloads),
      ),
      print: format.count,
      ...size,
      unit: "30 days",
      tick: format.shortCount,
    },
  ];
}

type Spread = Pick<AxisFigure, "value" | "low" | "high">;

const alone = (of: (row: ModelRow) => number | null) => (row: ModelRow) => {
  const value = of(row);
  return value === null ? null : { value, low: null, high: null };
};

/** A log scale has no place for 0. */
function drawn(
  origins: (row: ModelRow) => readonly Origin[],
  print: (value: number) => string,
  of: (row: ModelRow) => Spread | null,
): Axis["of"] {
  return (row) => {
    const figure = of(row);
    if (!figure || figure.value <= 0) return null;
    return { ...figure, text: print(figure.value), origins: origins(row) };
  };
}

const PREFERENCE = "preference";
const UNITS = { points: null, fraction: "share solved", rating: "rating", minutes: null } as const;

function measureAxis(measure: Measure, values: QualityTable["values"]): Axis {
  const { id, kind, label, scale } = measure;
  const figures = entry(values, id) ?? {};
  const print = (value: number) => qualityText(value, scale);
  const unit = UNITS[scale];
  return {
    id,
    label,
    title: kind === "index" ? "Quality index" : unit ? `${label}, ${unit}` : label,
    unit,
    group: kind === "benchmark" && measure.task !== PREFERENCE ? "Benchmarks" : "Quality",
    scale: scale === "minutes" ? "log" : "linear",
    better: "more",
    betterWord: "better",
    spread: "interval",
    of: ({ id: model }) => {
      const quality = entry(figures, model);
      if (!quality || (scale === "minutes" && quality.value <= 0)) return null;
      const { value, low, high, source, asOf } = quality;
      return { value, low, high, text: print(value), origins: [{ source, asOf }] };
    },
    tick: scale === "fraction" ? format.percent : (value) => String(value),
    print,
  };
}

/** `$0.1`, `$20`: ticks are round, so their cents need no padding. */
function shortUsd(value: number): string {
  return value >= 1000 ? format.usd(value) : `$${value}`;
}

/** `2026` for the first day of a year, else `Apr 2026`. */
function monthOrYear(days: number): string {
  const [year = "", month] = dayOf(days).split("-");
  return month === "01" ? year : format.longDate(`${year}-${month}`);
}
