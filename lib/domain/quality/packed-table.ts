import type { Measure, Quality, QualityTable } from "./measure";

/**
 * The table of quality as it travels to the browser: figures column by column, what repeats by its
 * place in a list. A sixth of the plain JSON after compression.
 */
export type PackedTable = {
  measures: readonly Measure[];
  models: readonly string[];
  sources: readonly string[];
  days: readonly string[];
  ranBy: readonly string[];
  /** One for each measure, in their order. */
  columns: readonly PackedColumn[];
};

/** Figures of one measure; `null` for a column that no figure of the measure fills. */
type PackedColumn = {
  /** Places of the models. */
  models: number[];
  value: number[];
  low: (number | null)[] | null;
  high: (number | null)[] | null;
  benchmarks: (number | null)[] | null;
  /** `-1` where it is not known. */
  ranBy: number[];
  /** Places within the column of those from a developer's own report. */
  selfReported: number[];
  source: number[];
  day: number[];
};

export function packTable({ measures, values }: QualityTable): PackedTable {
  const models = listing();
  const sources = listing();
  const days = listing();
  const runners = listing();
  const columns = measures.map(({ id }): PackedColumn => {
    const entries = Object.entries(values[id] ?? {});
    const column = <T>(of: (quality: Quality) => T) => entries.map(([, quality]) => of(quality));
    return {
      models: entries.map(([model]) => models.place(model)),
      value: column(({ value }) => value),
      low: filled(column(({ low }) => low)),
      high: filled(column(({ high }) => high)),
      benchmarks: filled(column(({ benchmarks }) => benchmarks)),
      ranBy: column(({ ranBy }) => (ranBy === null ? -1 : runners.place(ranBy))),
      selfReported: entries.flatMap(([, { selfReported }], at) => (selfReported ? at : [])),
      source: column(({ source }) => sources.place(source)),
      day: column(({ asOf }) => days.place(asOf)),
    };
  });
  const [lists, ranBy] = [{ models, sources, days }, runners.items];
  return {
    ...{ measures, columns, ranBy },
    ...{ models: lists.models.items, sources: lists.sources.items, days: lists.days.items },
  };
}

/** A list that grows by what is asked for. */
function listing(): { items: string[]; place: (item: string) => number } {
  const items: string[] = [];
  const places = new Map<string, number>();
  const place = (item: string) => {
    const known = places.get(item);
    if (known !== undefined) return known;
    places.set(item, items.length);
    return items.push(item) - 1;
  };
  return { items, place };
}

function filled(column: (number | null)[]): (number | null)[] | null {
  return column.some((value) => value !== null) ? column : null;
}

export function unpackTable(packed: PackedTable): QualityTable {
  const { measures, models, sources, days, ranBy } = packed;
  const values = measures.map(({ id }, at) => {
    const column = packed.columns[at];
    const selfReported = new Set(column?.selfReported);
    const figures = (column?.models ?? []).map((model, row): [string, Quality] => [
      models[model] ?? "",
      {
        value: column?.value[row] ?? NaN,
        low: column?.low?.[row] ?? null,
        high: column?.high?.[row] ?? null,
        benchmarks: column?.benchmarks?.[row] ?? null,
        ranBy: ranBy[column?.ranBy[row] ?? -1] ?? null,
        selfReported: selfReported.has(row),
        source: sources[column?.source[row] ?? -1] ?? "",
        asOf: days[column?.day[row] ?? -1] ?? "",
      },
    ]);
    return [id, Object.fromEntries(figures)];
  });
  return { measures, values: Object.fromEntries(values) as QualityTable["values"] };
}

/** Checks that an answer is a packed table: its lists, and a column for each measure; null when it is not. */
export function parseTable(answer: unknown): PackedTable | null {
  return isTable(answer) ? answer : null;
}

function isTable(value: unknown): value is PackedTable {
  if (typeof value !== "object" || value === null) return false;
  const parts = new Map<string, unknown>(Object.entries(value));
  const lists = ["measures", "models", "sources", "days", "ranBy", "columns"];
  const [measures, columns] = [parts.get("measures"), parts.get("columns")];
  return (
    lists.every((name) => Array.isArray(parts.get(name))) &&
    Array.isArray(measures) &&
    Array.isArray(columns) &&
    measures.length === columns.length &&
    columns.every(isColumn)
  );
}

function isColumn(value: unknown): boolean {
  const { models, value: values } = (value ?? {}) as Partial<PackedColumn>;
  return Array.isArray(models) && Array.isArray(values) && models.length === values.length;
}
