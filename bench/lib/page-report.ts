import type { Interaction } from "./page-probe";
import type { PageRun } from "./measure-page";
import { METRICS, type Metric, type MetricId } from "./metrics";
import type { BenchPage } from "./pages";
import { printTable } from "./print-table";
import { spread, type Spread } from "./statistics";

type Figure = Spread & { id: MetricId; budget: number | undefined };

export type PageReport = {
  path: string;
  runs: number;
  figures: Figure[];
  missed: boolean;
  /** Interactions of all runs, and how many of them changed no row and so were left out. */
  keystrokes: { timed: number; unchanged: number };
  sorts: { timed: number; unchanged: number };
  /** Of the last run, largest first. */
  scripts: { url: string; bytes: number }[];
};

/** Medians over the runs against the page's budgets. Throws when a figure with a budget was never measured. */
export function reportPage({ path, budgets }: BenchPage, runs: readonly PageRun[]): PageReport {
  const figures: Figure[] = [];
  for (const id of Object.keys(METRICS) as MetricId[]) {
    const metric: Metric = METRICS[id];
    const values = runs.flatMap((run) => metric.of(run) ?? []);
    const budget = budgets[id];
    if (values.length > 0) figures.push({ id, budget, ...spread(values) });
    else if (budget !== undefined) throw new Error(`${path}: no run measured ${metric.label}.`);
  }
  const scripts = (runs.at(-1)?.transfers ?? [])
    .filter(({ kind }) => kind === "script")
    .map(({ url, bytes }) => ({ url, bytes }))
    .sort((a, b) => b.bytes - a.bytes);
  return {
    path,
    runs: runs.length,
    figures,
    missed: figures.some(isMissed),
    keystrokes: countTimed(runs.flatMap((run) => run.keystrokes)),
    sorts: countTimed(runs.flatMap((run) => run.sorts)),
    scripts,
  };
}

const isMissed = ({ budget, median }: Figure) => budget !== undefined && median > budget;

function countTimed(interactions: readonly (Interaction | undefined)[]) {
  const timed = interactions.filter(Boolean).length;
  return { timed, unchanged: interactions.length - timed };
}

export function printReport({ path, runs, figures, keystrokes, sorts, scripts }: PageReport): void {
  console.log(`\n${path}: medians of ${runs} runs\n`);
  printTable(
    ["Measure", "Budget", "Median", "Min", "Max", "Verdict"],
    figures.map((figure) => {
      const { label, unit, digits }: Metric = METRICS[figure.id];
      const show = (value: number) => `${value.toFixed(digits)} ${unit}`.trimEnd();
      const { budget } = figure;
      return [
        label,
        budget === undefined ? "" : `≤ ${budget} ${unit}`.trimEnd(),
        show(figure.median),
        show(figure.min),
        show(figure.max),
        budget === undefined ? "" : isMissed(figure) ? "MISSED" : "met",
      ];
    }),
  );
  for (const [name, { timed, unchanged }] of Object.entries({ keystrokes, "sort clicks": sorts })) {
    if (timed + unchanged > 0) {
      console.log(`${timed} ${name} timed; ${unchanged} changed no row and are left out.`);
    }
  }
  console.log("\nScripts, gzip:");
  for (const { url, bytes } of scripts) {
    console.log(`${(bytes / 1000).toFixed(1).padStart(8)} KB  ${new URL(url).pathname}`);
  }
}
