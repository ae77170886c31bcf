import type { Chart } from "../charts/chart";
import { pointPlot } from "../charts/point-plot";
import { count, percent } from "../format";
import type { Weights } from "../model";
import { agreement } from "../quality/agreement";
import { expectedScore } from "../quality/fit-index";
import { qualityText } from "../quality/quality-text";
import type { Interval } from "../quality/tie";
import { WEIGHTS_NAMES } from "../short-names";
import { median } from "../statistics";
import { recordDrawing } from "../trends/charts/record-drawing";
import type { TrendNames } from "../trends/charts/trend-names";
import type { TrendPoints } from "../trends/trend-point";
import type { BenchmarkRow } from "./benchmark-row";
import { differenceText } from "./benchmark-score";

type OverTime = TrendPoints & {
  row: BenchmarkRow;
  until: string;
  names: TrendNames;
  sources: string;
};

const KINDS: readonly Weights[] = ["open", "restricted", "closed"];

/** Every model's score by day of release, with the record lines of each kind of weights. */
export function overTimeChart({ row, points, undated, until, names, sources }: OverTime): Chart {
  const { best, name, scale } = row;
  const label = scale === "rating" ? "Rating" : "Score";
  return {
    id: "over-time",
    title: bestWords(row),
    subtitle: `${name} by day of release · ${points.length} models · each kind’s record as a line`,
    sources,
    ...recordDrawing({
      ...{ measure: { label, scale }, points, undated, until, names },
      from: -Infinity,
      named: new Set(KINDS.flatMap((kind) => best[kind]?.model ?? [])),
    }),
  };
}

/** `The best closed score is 95.5 % (Fugu Ultra), the best open one 89.1 % (GLM-5.2)`, the best first. */
export function bestWords({ best, scale }: Pick<BenchmarkRow, "best" | "scale">): string {
  const known = KINDS.flatMap((kind) => (best[kind] ? [{ kind, ...best[kind] }] : []))
    .sort((a, b) => b.value - a.value)
    .map(
      ({ kind, name, value, selfReported }, at) =>
        `the best ${WEIGHTS_NAMES[kind].toLowerCase()} ${at === 0 ? "score is" : "one"} ${qualityText(value, scale)} (${name}${selfReported ? ", self-reported" : ""})`,
    );
  const missing = KINDS.filter((kind) => kind !== "restricted" && !best[kind]);
  const text = known.join(", ");
  if (text === "") return "No model has a score";
  const none = missing.map((kind) => `; no ${kind} model has a score`).join("");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${none}`;
}

/** A model with a score and an index. */
export type IndexedScore = {
  model: string;
  name: string;
  weights: Weights;
  value: number;
  selfReported: boolean;
  index: Interval;
};

type AgainstIndex = {
  row: BenchmarkRow;
  models: readonly IndexedScore[];
  names: TrendNames;
  sources: string;
};

/** Steps of the curve that is drawn. */
const STEPS = 80;

/** Scores against the index: with the curve that the index expects, or beside it where there is none. */
export function againstIndexChart(data: AgainstIndex): Chart | null {
  const { row, models, names, sources } = data;
  if (models.length === 0) return null;
  const { scale, name, difficulty, slope } = row;
  const text = (value: number) => qualityText(value, scale);
  const curve = difficulty === null || slope === null ? null : { difficulty, slope };
  const label = scale === "rating" ? "Rating" : "Score";
  const difference = ({ value, index }: IndexedScore) =>
    curve && value - expectedScore(index.value, curve);
  return {
    id: "against-index",
    title: curve ? curveTitle(models, (one) => difference(one) ?? 0, row) : besideTitle(data),
    subtitle: `Up: ${name} · across: Epoch Capabilities Index · ${models.length} models that have both`,
    method: curve
      ? "The line is what the index expects: a logistic curve with the benchmark’s difficulty and slope from Epoch AI. Of several scores of a model the best that is not self-reported is drawn."
      : "Not in the index: no model’s index depends on this. Pairs of models are counted that the index tells apart beyond its 90 % intervals and that differ here. Of several scores of a model the best that is not self-reported is drawn.",
    sources,
    plot: pointPlot({
      x: { print: String },
      y: { label, print: (value) => text(value).replace(".0", "") },
      series: KINDS.flatMap((kind) => {
        const own = models.filter(({ weights }) => weights === kind);
        if (own.length === 0) return [];
        return {
          ...{ look: kind, words: `${WEIGHTS_NAMES[kind]} weights` },
          points: own.map((one) => ({
            ...{ x: one.index.value, y: one.value, title: one.name },
            ...(row.best[kind]?.model === one.model && { label: one.name }),
            details: [
              `${label} ${text(one.value)}${one.selfReported ? ", self-reported" : ""}`,
              `Index ${one.index.value.toFixed(1)}`,
              ...(curve
                ? [`The index expects ${text(expectedScore(one.index.value, curve))}`]
                : []),
            ],
            ...{ href: `/models/${one.model}`, weights: kind },
          })),
        };
      }),
      lines: curve
        ? [{ look: "text", words: "What the index expects", points: curveOf(models, curve) }]
        : [],
    }),
    table: {
      columns: [
        { label: "Model" },
        { label: "Weights" },
        { label: "Index", numeric: true },
        { label, numeric: true },
        ...(curve
          ? [
              { label: "Index expects", numeric: true },
              { label: "Difference", numeric: true },
            ]
          : []),
        { label: "Self-reported" },
      ],
      rows: [...models]
        .sort((a, b) => b.value - a.value)
        .map((one) => [
          names.modelCell(one.model),
          WEIGHTS_NAMES[one.weights],
          { text: one.index.value.toFixed(1), value: one.index.value },
          { text: text(one.value), value: one.value },
          ...(curve
            ? [
                text(expectedScore(one.index.value, curve)),
                differenceText(difference(one) ?? 0, scale),
              ]
            : []),
          one.selfReported ? "yes" : "",
        ]),
    },
  };
}

function curveOf(
  models: readonly IndexedScore[],
  curve: { difficulty: number; slope: number },
): (readonly [number, number])[] {
  const values = models.map(({ index }) => index.value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return Array.from({ length: STEPS + 1 }, (_, step) => {
    const index = low + ((high - low) * step) / STEPS;
    return [index, expectedScore(index, curve)] as const;
  });
}

function curveTitle(
  models: readonly IndexedScore[],
  difference: (one: IndexedScore) => number,
  { scale }: BenchmarkRow,
): string {
  const [first] = models;
  if (!first) return "No model has a score and an index";
  const typical = median(models.map((one) => Math.abs(difference(one)))) ?? 0;
  const furthest = models.reduce(
    (found, one) => (Math.abs(difference(one)) > Math.abs(difference(found)) ? one : found),
    first,
  );
  return (
    `Half of the scores lie within ${(typical * 100).toFixed(1)} percentage points of what the index expects; ` +
    `furthest off is ${furthest.name} (${differenceText(difference(furthest), scale)})`
  );
}

/** Fewer pairs than this compare nothing. */
const PAIRS_AT_LEAST = 30;

function besideTitle({ row, models }: AgainstIndex): string {
  const { pairs, same } = agreement(
    models.map(({ index, value }) => ({ first: index, second: value })),
  );
  if (pairs < PAIRS_AT_LEAST)
    return `Too few models have both an index and a score on ${row.name} to compare the two`;
  return `Where the index tells two models apart, ${row.name} orders them the same way in ${percent(same / pairs)} of ${count(pairs)} pairs`;
}
