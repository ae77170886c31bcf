import type { Chart } from "../charts/chart";
import { pointPlot } from "../charts/point-plot";
import type { Look } from "../charts/plot";
import { qualityText } from "../quality/quality-text";
import { NEARLY, SATURATED } from "../quality/saturation";
import { taskWord } from "../task-word";
import type { BenchmarkRow } from "./benchmark-row";
import { SATURATION_WORDS } from "./benchmark-words";

const LOOKS = { saturated: "1", nearly: "2", open: "3" } as const satisfies Record<
  NonNullable<BenchmarkRow["saturation"]>,
  Look
>;
const STATES = ["saturated", "nearly", "open"] as const;

type Placed = BenchmarkRow & { difficulty: number; fifthBest: number };

/** Difficulty on the index's scale against what the fifth best model reaches. */
export function difficultyChart(rows: readonly BenchmarkRow[], sources: string): Chart {
  const placed = rows.filter(
    (row): row is Placed => row.difficulty !== null && row.fifthBest !== null,
  );
  const across = placed.map(({ difficulty }) => difficulty);
  const level = (share: number) =>
    [Math.min(...across), Math.max(...across)].map((x) => [x, share] as const);
  return {
    id: "difficulty",
    title: titleOf(placed),
    subtitle:
      "What the fifth best model reaches, by difficulty · across: the index at which a model is expected to reach half",
    method:
      "A benchmark counts as saturated where five models reach 95 % or more, as nearly saturated from 85 %. One model alone may have slipped or seen the answers. On old benchmarks few new models are run, so room may be left there that nobody tries to fill. Epoch AI’s scores are corrected for chance: 0 % is guessing.",
    sources,
    plot: pointPlot({
      x: { print: String },
      y: { label: "Fifth best", print: (value) => `${Math.round(value * 100)} %` },
      series: STATES.map((state) => ({
        look: LOOKS[state],
        words: SATURATION_WORDS[state],
        points: placed
          .filter(({ saturation }) => saturation === state)
          .sort((a, b) => b.models - a.models)
          .map((row) => ({
            ...{ x: row.difficulty, y: row.fifthBest, label: row.name, title: row.name },
            details: [
              `Difficulty ${row.difficulty.toFixed(1)}`,
              `Five models reach ${qualityText(row.fifthBest, row.scale)} or more, of ${row.models}`,
            ],
            href: `/benchmarks/${row.id}`,
          })),
      })),
      lines: [
        { look: "other", words: "95 % and 85 %", points: level(SATURATED) },
        { look: "other", words: null, points: level(NEARLY) },
      ],
    }),
    table: {
      columns: [
        { label: "Benchmark" },
        { label: "Task" },
        { label: "Difficulty", numeric: true },
        { label: "Fifth best", numeric: true },
        { label: "Models", numeric: true },
        { label: "State" },
      ],
      rows: [...placed]
        .sort((a, b) => b.difficulty - a.difficulty)
        .map(({ id, name, task, difficulty, fifthBest, models, saturation, scale }) => [
          { text: name, href: `/benchmarks/${id}` },
          taskWord(task),
          { text: difficulty.toFixed(1), value: difficulty },
          { text: qualityText(fifthBest, scale), value: fifthBest },
          String(models),
          saturation ? SATURATION_WORDS[saturation] : "–",
        ]),
    },
  };
}

function titleOf(placed: readonly Placed[]): string {
  const of = (state: BenchmarkRow["saturation"]) =>
    placed.filter(({ saturation }) => saturation === state);
  const full = of("saturated");
  const counts = `Of ${placed.length} benchmarks in the index ${full.length} are saturated and ${of("nearly").length} nearly`;
  const hardest = Math.max(...full.map(({ difficulty }) => difficulty));
  if (full.length === 0) return counts;
  const beyond = placed.filter(({ difficulty }) => difficulty > hardest).length;
  return `${counts}; of the ${beyond} harder than ${hardest.toFixed(1)} none is`;
}
