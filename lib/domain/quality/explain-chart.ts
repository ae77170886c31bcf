import { differenceText } from "../benchmarks/benchmark-score";
import type { Chart, ChartTable } from "../charts/chart";
import { dumbbellPlot } from "../charts/dumbbell-plot";
import type { Look } from "../charts/plot";
import { originText, sourceLine, type SourceNames } from "../charts/source-line";
import type { Weights } from "../model";
import { UNKNOWN } from "../format";
import { taskWord } from "../task-word";
import type { ExplainedScore } from "./explain";
import { explainTitle } from "./explain-title";
import { qualityText } from "./quality-text";

/** A model's index with what explains it, as the page carries it: a third of the chart made of it. */
export type ExplainedIndex = {
  index: { value: number; source: string; asOf: string };
  weights: Weights;
  /** The most surprising first. */
  scores: readonly ExplainedScore[];
  /** Of the benchmarks, by their ids. */
  names: Readonly<Record<string, string>>;
  /** Those that the figures are from. */
  sources: SourceNames;
};

/** Anchor of the chart, and its name in the address. */
export const EXPLAINED_CHART = "index-explained";

const SELF_REPORTED: Look = "2";
const PREDICTED: Look = "6";

const share = (value: number) => qualityText(value, "fraction");
const points = (value: number) => differenceText(value, "fraction");

/** A model's scores against what its index predicts; those that only developers report come last. */
export function explainChart({ index, weights, scores, names, sources }: ExplainedIndex): Chart {
  const name = (benchmark: string) => names[benchmark] ?? benchmark;
  const own = scores.filter(({ selfReported }) => selfReported);
  const counted = scores.filter(({ selfReported }) => !selfReported);
  const rows = [...counted, ...own];
  return {
    id: EXPLAINED_CHART,
    title: explainTitle(counted, rows.length, name),
    subtitle: subtitleOf(index.value, rows.length, own.length),
    method: methodOf(own.length),
    sources: sourceLine([...rows, index], sources),
    plot: dumbbellPlot({
      x: { to: 1, print: (value) => `${Math.round(value * 100)} %` },
      rows: rows.map((score) => ({
        name: `${name(score.benchmark)} · ${points(score.surprise)}`,
        values: [
          { look: score.selfReported ? SELF_REPORTED : weights, value: score.observed },
          { look: PREDICTED, value: score.expected },
        ],
        title: name(score.benchmark),
        details: [
          `Score ${share(score.observed)}${score.selfReported ? ", self-reported" : ""}`,
          `The index predicts ${share(score.expected)}`,
          ...(score.pull === null ? [] : [`Moves the index by ${pullText(score.pull)}`]),
        ],
        href: `/benchmarks/${score.benchmark}`,
      })),
      key: [
        ...(counted.length > 0 ? [{ look: weights, words: "Score" }] : []),
        ...(own.length > 0 ? [{ look: SELF_REPORTED, words: "Self-reported score" }] : []),
        { look: PREDICTED, words: "What the index predicts" },
      ],
    }),
    table: tableOf(rows, name, sources),
  };
}

function subtitleOf(index: number, scores: number, own: number): string {
  const last = own > 0 && own < scores ? `, the ${own} self-reported last` : "";
  return `${scores} scores against what an index of ${index.toFixed(1)} predicts · the most surprising first${last}`;
}

function methodOf(own: number): string {
  return [
    "The index predicts 1 ÷ (1 + e^(−slope · (index − difficulty))), with the benchmark’s difficulty and slope from Epoch AI. Differences are in percentage points; 0 % is guessing.",
    ...(own > 0
      ? [
          "Epoch AI’s index counts self-reported scores; the finding above and the task indices do not.",
        ]
      : []),
  ].join(" ");
}

function tableOf(
  rows: readonly ExplainedScore[],
  name: (benchmark: string) => string,
  sources: SourceNames,
): ChartTable {
  return {
    columns: [
      { label: "Benchmark" },
      { label: "Task" },
      { label: "Score", numeric: true },
      { label: "Predicted", numeric: true },
      { label: "Difference, points", numeric: true },
      { label: "Moves the index by", numeric: true },
      { label: "Self-reported" },
      { label: "Source" },
    ],
    rows: rows.map((score) => [
      { text: name(score.benchmark), href: `/benchmarks/${score.benchmark}` },
      taskWord(score.task),
      { text: share(score.observed), value: rounded(score.observed) },
      { text: share(score.expected), value: rounded(score.expected) },
      { text: points(score.surprise), value: rounded(score.surprise) },
      score.pull === null ? UNKNOWN : { text: pullText(score.pull), value: rounded(score.pull) },
      score.selfReported ? "yes" : "",
      { text: originText(score, sources), href: score.url ?? undefined },
    ]),
  };
}

/** Points of the index: `+0.24`, `−1.10`. */
function pullText(value: number): string {
  const size = Math.abs(value).toFixed(2);
  return Number(size) === 0 ? size : `${value < 0 ? "−" : "+"}${size}`;
}

function rounded(value: number): number {
  return Number(value.toFixed(4));
}
