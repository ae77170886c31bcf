import { barPlot } from "../../charts/bar-plot";
import type { Chart } from "../../charts/chart";
import { count, percent, shortCount } from "../../format";
import { type IndexAbout, indexSource } from "../index-words";

type Month = { month: string; count: number };

/** Where fewer say when they were created, the picture would be of the list, not of the Hub. */
const LEAST_DATED = 0.9;

/** Repos by the year they were created in; null where too few say so. */
export function createdChart(months: readonly Month[], about: IndexAbout): Chart | null {
  const dated = months.reduce((sum, { count: some }) => sum + some, 0);
  if (dated === 0 || dated < about.rows * LEAST_DATED) return null;
  const years = new Map<string, number>();
  for (const { month, count: some } of months) {
    const year = month.slice(0, 4);
    years.set(year, (years.get(year) ?? 0) + some);
  }
  const [first, ...others] = [...years];
  const most = [...years].reduce(
    (best, year) => (year[1] > best[1] ? year : best),
    first ?? ["", 0],
  );
  return {
    id: "created",
    title: `${percent(most[1] / dated)} of the repos were created in ${most[0]}`,
    subtitle: "Repos of the index by the year they were created in",
    method: `The Hub dates everything older to 2022-03-02. ${count(about.rows - dated)} repos do not say when they were created; what has been deleted since is missing in every year.`,
    sources: indexSource(about),
    plot: barPlot({
      y: { label: "Repos", print: shortCount },
      series: [{ look: "1", words: "Repos" }],
      columns: [first, ...others].flatMap((year) =>
        year
          ? [
              {
                name: year[0],
                values: [year[1]],
                title: year[0],
                details: [`${count(year[1])} repos`],
              },
            ]
          : [],
      ),
    }),
    table: {
      columns: [{ label: "Year" }, { label: "Repos", numeric: true }],
      rows: [...years].map(([year, some]) => [year, { text: count(some), value: some }]),
    },
  };
}
