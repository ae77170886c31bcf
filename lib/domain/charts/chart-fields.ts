import type { Cell } from "../columns";
import { UNKNOWN } from "../format";
import type { Axis } from "./axis";
import { lower } from "./finding";
import type { ChartPoint, ChartView } from "./chart-view";
import { originText, type SourceNames } from "./source-line";

/** The columns that a chart's table may have; an axis without an interval has no ends. */
export const CHART_COLUMNS = [
  ...(["model", "lab", "weights"] as const),
  ...(["x", "x-low", "x-high", "y", "y-low", "y-high"] as const),
  ...(["frontier", "x-source", "y-source"] as const),
] as const;
type ChartColumn = (typeof CHART_COLUMNS)[number];

/** One column of a chart's table and of its CSV. */
export type ChartField = {
  key: ChartColumn;
  /** Whole, with its unit, for files. */
  header: string;
  /** In two lines, for the table. */
  label: string;
  note: string | null;
  numeric: boolean;
  /** As files carry it. */
  of: (point: ChartPoint) => Cell;
  /** As the table writes it. */
  text: (point: ChartPoint) => string;
};

/** The columns of a chart's table, which the CSV has too. */
export function chartFields(
  axes: { x: Axis; y: Axis },
  { frontier }: Pick<ChartView, "frontier">,
  sources: SourceNames,
): ChartField[] {
  const best = new Set(frontier);
  return [
    word("model", "Model", ({ name }) => name),
    word("lab", "Lab", ({ labName }) => labName),
    word("weights", "Weights", ({ weights }) => weights),
    ...figureFields("x", axes.x),
    ...figureFields("y", axes.y),
    word("frontier", "On the frontier", ({ id }) => (best.has(id) ? "yes" : "no")),
    sourceField("x", axes.x, sources),
    sourceField("y", axes.y, sources),
  ];
}

function word(key: ChartColumn, header: string, of: (point: ChartPoint) => string): ChartField {
  return { key, header, label: header, note: null, numeric: false, of, text: of };
}

const ENDS = { interval: "90 % interval", range: "over hosts" } as const;

function figureFields(key: "x" | "y", axis: Axis): ChartField[] {
  const { title, label, unit, print, spread, scale } = axis;
  const dated = scale === "time";
  const value: ChartField = {
    key,
    header: title,
    label,
    note: unit,
    numeric: true,
    of: (point) => (dated ? point[key].text : point[key].value),
    text: (point) => point[key].text,
  };
  if (!spread) return [value];
  const end = (name: "low" | "high", what: string): ChartField => ({
    key: `${key}-${name}`,
    header: `${label}, ${what}, ${ENDS[spread]}`,
    label: name === "low" ? "Low" : "High",
    note: ENDS[spread],
    numeric: true,
    of: (point) => point[key][name],
    text: (point) => {
      const figure = point[key][name];
      return figure === null ? UNKNOWN : print(figure);
    },
  });
  return [value, end("low", "low end"), end("high", "high end")];
}

function sourceField(key: "x" | "y", { label, group }: Axis, sources: SourceNames): ChartField {
  const field = word(`${key}-source`, `${label}: source and day`, (point) =>
    point[key].origins.map((origin) => originText(origin, sources)).join("; "),
  );
  return { ...field, label: "Source", note: `of the ${lower({ label, group })}` };
}

export type ChartSort = { column: ChartColumn; descending: boolean };

/** The order for these columns: without ends, an axis goes by its value. */
export function shownSort(
  fields: readonly ChartField[],
  { column, descending }: ChartSort,
): ChartSort {
  const isShown = fields.some(({ key }) => key === column);
  return { column: isShown ? column : column.startsWith("x") ? "x" : "y", descending };
}

/** Points in the order of a column; what is not known comes last both ways, and ties stay as they are. */
export function sortPoints(
  points: readonly ChartPoint[],
  fields: readonly ChartField[],
  { column, descending }: ChartSort,
): ChartPoint[] {
  const field = fields.find(({ key }) => key === column);
  if (!field) return [...points];
  const sign = descending ? -1 : 1;
  return points.toSorted((a, b) => {
    const [left, right] = [sortable(field.of(a)), sortable(field.of(b))];
    if (left === null || right === null) return left === right ? 0 : left === null ? 1 : -1;
    return left < right ? -sign : left > right ? sign : 0;
  });
}

function sortable(value: Cell): string | number | null {
  return typeof value === "string" ? value.toLowerCase() : value === null ? null : Number(value);
}
