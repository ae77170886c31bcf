import { barPlot } from "../charts/bar-plot";
import type { Chart, ChartCell } from "../charts/chart";
import { pairPlot } from "../charts/pair-plot";
import type { Plot } from "../charts/plot";
import { timePlot } from "../charts/time-plot";
import { longDate, shortCount } from "../format";
import type { Weights } from "../model";
import type { Unit } from "./claim";
import type { ClaimChart } from "./claim-chart";
import { claimCell, claimValue, isNumeric, UNIT_HEAD } from "./claim-value";
import type { ClaimView } from "./claim-view";

type Row = ClaimView["table"]["rows"][number];
type Of<Kind extends ClaimChart["kind"]> = Extract<ClaimChart, { kind: Kind }>;

/** More bars than these cannot be read. */
const MOST_BARS = 14;

/** A claim as one drawing, with its table as the twin. */
export function chartOfClaim(view: ClaimView): Chart {
  const [figure] = view.figures;
  return {
    id: view.id,
    title: figure ? `${figure.label}: ${claimValue(figure.value, figure.unit)}` : view.statement,
    subtitle: view.chart.words,
    method: view.how,
    sources: sourceWords(view),
    plot: plotOf(view),
    table: {
      columns: view.table.columns.map(({ label, unit }) => ({
        label: UNIT_HEAD[unit] ? `${label}, ${UNIT_HEAD[unit]}` : label,
        numeric: isNumeric(unit),
      })),
      rows: view.table.rows.map((row) =>
        view.table.columns.map(({ id, unit }): ChartCell => {
          const value = row[id] ?? null;
          if (unit !== "model" || typeof value !== "string")
            return { text: claimCell(value, unit), value };
          const model = view.models[value];
          return {
            text: model?.name ?? value,
            value,
            href: `/models/${value}`,
            ...(model && { weights: model.weights }),
          };
        }),
      ),
    },
  };
}

/** The sources of the figure that decides, with its day. */
export function sourceWords({ figures: [figure], sources }: ClaimView): string {
  if (!figure) return "none";
  const names = figure.sources.map((id) => sources[id]?.name ?? id);
  return `${names.join(", ")}, ${longDate(figure.asOf)}`;
}

function plotOf(view: ClaimView): Plot | null {
  const { chart } = view;
  switch (chart.kind) {
    case "bars":
      return barsOf(view, chart);
    case "figures":
      return figuresOf(view, chart);
    case "pairs":
      return pairsOf(view, chart);
    case "points":
      return pointsOf(view, chart);
    case "line":
      return lineOf(view, chart);
  }
}

/** Short, for the room beside an axis is narrow. */
function tickText(tick: number, unit: Unit): string {
  if (unit === "count") return shortCount(tick);
  return unit === "usd" ? claimCell(tick, unit).replace(/\.00$/, "") : claimCell(tick, unit);
}

const numberOf = (value: Row[string] | undefined) => (typeof value === "number" ? value : null);
const textOf = (value: Row[string] | undefined) => (value === null ? "" : String(value ?? ""));

function nameOf({ models }: ClaimView, id: string): string {
  return models[id]?.name ?? id;
}

function unitOf({ table }: ClaimView, column: string) {
  return table.columns.find(({ id }) => id === column)?.unit ?? "text";
}

/** A row in words: every column but the one that names it. */
function detailsOf(view: ClaimView, row: Row, without: string): string[] {
  return view.table.columns.flatMap(({ id, label, unit }) => {
    const value = row[id] ?? null;
    if (id === without || value === null) return [];
    const text = unit === "model" ? nameOf(view, String(value)) : claimCell(value, unit);
    return `${label}: ${text}`;
  });
}

function linkOf(view: ClaimView, id: string) {
  const model = view.models[id];
  return model ? { href: `/models/${id}`, weights: model.weights } : {};
}

function barsOf(view: ClaimView, { name, value, waiting, series }: Of<"bars">): Plot | null {
  const unit = unitOf(view, value);
  return barPlot({
    y: { label: UNIT_HEAD[unit] ?? "", print: (tick) => tickText(tick, unit) },
    series: [
      { look: "1", words: series?.[0] ?? "" },
      ...(waiting ? [{ look: "2" as const, words: series?.[1] ?? "" }] : []),
    ],
    columns: view.table.rows.slice(0, MOST_BARS).map((row) => {
      const id = textOf(row[name]);
      const rest = waiting ? [numberOf(row[waiting]) ?? 0] : [];
      return {
        name: nameOf(view, id),
        short: cut(nameOf(view, id)),
        values: [numberOf(row[value]) ?? 0, ...rest],
        title: nameOf(view, id),
        details: detailsOf(view, row, name),
        ...linkOf(view, id),
      };
    }),
  });
}

/** As much of a name as a narrow column holds. */
function cut(name: string): string {
  const short = name.replace(/ \(.*\)$/, "");
  return short.length > 11 ? `${short.slice(0, 10)}…` : short;
}

function figuresOf({ figures }: ClaimView, { count }: Of<"figures">): Plot | null {
  const [first] = figures;
  if (!first) return null;
  return barPlot({
    y: { label: "", print: (tick) => tickText(tick, first.unit), to: 1 },
    series: [{ look: "1", words: "" }],
    columns: figures.slice(0, count).map(({ label, value, unit }) => ({
      ...{ name: label, values: [value ?? 0], title: label, details: [claimValue(value, unit)] },
    })),
  });
}

function pairsOf(view: ClaimView, { name, open, closed }: Of<"pairs">): Plot | null {
  return pairPlot({
    y: { label: "USD per 1M tokens, log scale", print: (tick) => tickText(tick, "usd") },
    columns: view.table.rows.flatMap((row) => {
      const [low, high] = [numberOf(row[open]), numberOf(row[closed])];
      const label = view.table.columns.find(({ id }) => id === name)?.label ?? "";
      const text = textOf(row[name]);
      if (low === null || high === null) return [];
      return [
        {
          ...{ name: `${label} ${text}`, short: text, open: low, closed: high },
          ...{ title: `${label} ${text}`, details: detailsOf(view, row, name) },
        },
      ];
    }),
  });
}

const WEIGHTS = ["open", "restricted", "closed"] as const satisfies readonly Weights[];

function pointsOf(view: ClaimView, { day, model, value }: Of<"points">): Plot | null {
  const unit = unitOf(view, value);
  const rows = view.table.rows.filter((row) => (numberOf(row[value]) ?? 0) > 0 && row[day]);
  return timePlot({
    y: {
      label: unit === "usd" ? "USD per 1M tokens, log scale" : `${UNIT_HEAD[unit]}, log scale`,
      ...{ scale: "log", print: (tick) => tickText(tick, unit) },
    },
    series: WEIGHTS.flatMap((weights) => {
      const own = rows.filter((row) => view.models[textOf(row[model])]?.weights === weights);
      if (own.length === 0) return [];
      const points = own
        .map((row) => {
          const id = textOf(row[model]);
          return {
            ...{ day: textOf(row[day]), value: numberOf(row[value]), title: nameOf(view, id) },
            details: detailsOf(view, row, model),
            ...linkOf(view, id),
          };
        })
        .sort((a, b) => (a.day < b.day ? -1 : 1));
      return [{ look: weights, form: "points" as const, words: weights, points }];
    }),
    until: view.figures[0]?.asOf ?? "",
  });
}

function lineOf(view: ClaimView, { day, value, form, scale }: Of<"line">): Plot | null {
  const unit = unitOf(view, value);
  const label = view.table.columns.find(({ id }) => id === value)?.label ?? "";
  return timePlot({
    y: {
      label: scale === "log" ? `${label}, log scale` : label,
      ...{ scale, print: (tick) => tickText(tick, unit) },
      ...(scale === "linear" && { from: 0 }),
    },
    series: [
      {
        ...{ look: "text", form, words: null },
        points: view.table.rows.map((row) => ({
          ...{ day: textOf(row[day]), value: numberOf(row[value]) },
          ...{ title: longDate(textOf(row[day])), details: detailsOf(view, row, day) },
        })),
      },
    ],
    until: view.figures[0]?.asOf ?? "",
  });
}
