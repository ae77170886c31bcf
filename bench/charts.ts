import { parseArgs } from "node:util";
import { inBrowser } from "./lib/in-browser";
import { printLoadAfter } from "./lib/machine";
import { measureChart, type ChartRun } from "./lib/measure-chart";
import { printTable } from "./lib/print-table";
import { spread } from "./lib/statistics";

const USAGE = `npm run bench:charts -- [--runs 5]

Draws a chart of 500 points and more in a real browser with the processor slowed four times, moves the
pointer over it and counts frames from the browser's own trace; fails when a budget is missed.`;

type Measure = {
  label: string;
  unit: string;
  /** At most, or at least. */
  budget?: { most: number } | { least: number };
  of: (run: ChartRun) => number;
};

const MEASURES: readonly Measure[] = [
  { label: "Points", unit: "", budget: { least: 500 }, of: ({ points }) => points },
  { label: "First draw", unit: "ms", budget: { most: 200 }, of: ({ drawn }) => drawn },
  {
    label: "Frames per second while hovering",
    unit: "",
    budget: { least: 50 },
    of: ({ hover }) => hover.perSecond,
  },
  { label: "Paints per second while hovering", unit: "", of: ({ hover }) => hover.painted },
  { label: "Longest time between frames", unit: "ms", of: ({ hover }) => hover.longestGap },
  { label: "Tasks over 50 ms while hovering", unit: "", of: ({ hover }) => hover.longTasks },
];

const { values } = parseArgs({
  options: { runs: { type: "string", default: "5" }, help: { type: "boolean", default: false } },
});
const runs = Number(values.runs);
if (values.help || !(runs >= 1)) {
  console.error(USAGE);
  process.exit(2);
}

const { measured } = await inBrowser(async (browser, siteUrl) => {
  // Wakes the server and the browser up; not counted.
  await measureChart(browser, siteUrl);
  const measured: ChartRun[] = [];
  while (measured.length < runs) measured.push(await measureChart(browser, siteUrl));
  return measured;
});
process.exitCode = report(measured) ? 0 : 1;
printLoadAfter();

/** Medians against the budgets; false when one is missed. */
function report(measured: readonly ChartRun[]): boolean {
  const rows = MEASURES.map(({ label, unit, budget, of }) => {
    const { median, min, max } = spread(measured.map(of));
    const met = !budget || ("most" in budget ? median <= budget.most : median >= budget.least);
    const limit = !budget ? "" : "most" in budget ? `≤ ${budget.most}` : `≥ ${budget.least}`;
    const show = (value: number) => `${Math.round(value)} ${unit}`.trimEnd();
    const verdict = budget ? (met ? "met" : "MISSED") : "";
    return { met, cells: [label, limit, show(median), show(min), show(max), verdict] };
  });
  printTable(
    ["Measure", "Budget", "Median", "Min", "Max", "Verdict"],
    rows.map(({ cells }) => cells),
  );
  return rows.every(({ met }) => met);
}
