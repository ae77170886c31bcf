import type { Measure, Quality } from "../quality/measure";
import { qualityText } from "../quality/quality-text";
import { cellOf } from "./cell";
import type { ComparedModel, Comparison } from "./comparison";
import type { Cell, Line } from "./line";

/** Benchmarks of one task that are shown at first; the rest is a press away. */
const SHOWN_PER_TASK = 3;

const UNIT = {
  points: "points",
  fraction: "share, 0 to 1",
  rating: "rating",
  minutes: "minutes",
} as const satisfies Record<Measure["scale"], string>;

/** The index, task indices, then benchmarks by task, those first that most of the models have. */
export function qualityLines(comparison: Comparison): readonly Line[] {
  const { measures } = comparison.quality;
  const has = (measure: Measure) =>
    comparison.models.filter(({ id }) => qualityOf(comparison, measure.id, id)).length;
  const known = measures
    .map((measure) => ({ measure, models: has(measure) }))
    .filter(({ models }) => models > 0);
  const kind = (wanted: Measure["kind"]) => known.filter(({ measure }) => measure.kind === wanted);
  // The table has them task by task.
  const tasks = [...new Set(kind("benchmark").map(({ measure }) => measure.task))];
  const benchmarks = tasks.flatMap((task) =>
    kind("benchmark")
      .filter(({ measure }) => measure.task === task)
      .sort((a, b) => b.models - a.models || b.measure.models - a.measure.models)
      .map(({ measure, models }, place) =>
        line(measure, place >= SHOWN_PER_TASK || models < Math.min(2, comparison.models.length)),
      ),
  );
  return [
    ...kind("index").map(({ measure }) => line(measure, false)),
    ...kind("task").map(({ measure }) => line(measure, false)),
    ...benchmarks,
  ];
}

function line(measure: Measure, extra: boolean): Line {
  return {
    id: measure.id,
    label: measure.label,
    note: measure.kind === "index" ? "Epoch Capabilities Index, 90 % interval" : null,
    unit: UNIT[measure.scale],
    better: "more",
    extra,
    task: measure.kind === "benchmark" ? measure.task : null,
    cell: (model, { comparison }) => cell(measure, model, comparison),
  };
}

function cell(measure: Measure, model: ComparedModel, comparison: Comparison): Cell {
  const quality = qualityOf(comparison, measure.id, model.id);
  if (!quality) return cellOf();
  const { value, low, high, selfReported, source, asOf, ranBy, benchmarks } = quality;
  const text = qualityText(value, measure.scale);
  const interval = low === null || high === null ? null : { low, high };
  const range =
    interval &&
    `${qualityText(interval.low, measure.scale)} – ${qualityText(interval.high, measure.scale)}`;
  const over = benchmarks === null ? null : `over ${benchmarks} benchmarks`;
  const note = [range && `90 % interval ${range}`, over, ranBy && `run by ${ranBy}`]
    .filter(Boolean)
    .join(", ");
  return cellOf({
    text,
    value,
    interval,
    detail: range ?? over ?? (selfReported ? "self-reported" : null),
    selfReported,
    mark: markOf(measure, quality),
    evidence: [{ subject: model.name, value: text, source, asOf, ...(note && { note }) }],
  });
}

function markOf({ scale }: Measure, { value, low, high }: Quality): Cell["mark"] {
  if (scale === "points")
    return { kind: "interval", value, low: low ?? value, high: high ?? value };
  return scale === "fraction" ? { kind: "share", value } : null;
}

/** A model's figure on a measure; null where nobody has it. */
export function qualityOf(
  { quality: { values } }: Pick<Comparison, "quality">,
  measure: string,
  model: string,
): Quality | null {
  const column = Object.hasOwn(values, measure) ? values[measure] : undefined;
  return column && Object.hasOwn(column, model) ? (column[model] ?? null) : null;
}
