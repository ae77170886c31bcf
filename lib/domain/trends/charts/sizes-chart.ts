import type { Chart } from "../../charts/chart";
import { timePlot } from "../../charts/time-plot";
import { longDate, parameters } from "../../format";
import type { Period } from "../period";
import type { PeriodSizes } from "../sizes";
import type { TrendNames } from "./trend-names";

type SizesData = {
  sizes: readonly PeriodSizes[];
  /** Models of a known day and size. */
  models: readonly {
    id: string;
    released: string;
    parameters: number;
    weights: "open" | "restricted";
  }[];
  period: Period;
  sources: string;
  names: TrendNames;
};

/** A median of fewer says little. */
const ENOUGH = 5;

/** How large models with downloadable weights are, by release. */
export function sizesChart({ sizes, models, period, sources, names }: SizesData): Chart {
  const known = sizes.filter(({ sized }) => sized >= ENOUGH);
  const [first, last] = [known[0], known.at(-1)];
  const unsized = sizes.reduce((sum, one) => sum + one.models - one.sized, 0);
  const biggest = new Set(sizes.flatMap(({ largest }) => largest?.model ?? []));
  const points = (weights: "open" | "restricted") =>
    models
      .filter((model) => model.weights === weights)
      .map((model) => ({
        ...{ day: model.released, value: model.parameters, title: names.model(model.id), weights },
        details: [`${parameters(model.parameters)} parameters`, longDate(model.released)],
        href: `/models/${model.id}`,
        ...(biggest.has(model.id) && { label: names.model(model.id) }),
      }));
  return {
    id: "sizes",
    title:
      first && last
        ? `The median downloadable model of ${last.period} has ${parameters(last.median)} parameters, that of ${first.period} ${parameters(first.median)}`
        : "No size is known",
    subtitle: `Parameters of models with downloadable weights by day of release, and the median ${period === "year" ? "of each year" : "of each quarter"}`,
    method: `All parameters, also those a model uses only in part for a token. ${unsized} models state no size and are left out.`,
    sources,
    plot: timePlot({
      y: { label: "Parameters", scale: "log", print: parameters },
      series: [
        { look: "open", form: "points", words: "Open weights", points: points("open") },
        {
          ...{ look: "restricted", form: "points", words: "Restricted weights" },
          points: points("restricted"),
        },
        {
          ...{ look: "text", form: "steps", words: "Median" },
          points: sizes.map(({ period: name, median }) => ({ day: firstDay(name), value: median })),
        },
      ],
      until:
        models
          .map(({ released }) => released)
          .toSorted()
          .at(-1) ?? "",
    }),
    table: {
      columns: [
        { label: "Period" },
        { label: "Models", numeric: true },
        { label: "With a known size", numeric: true },
        { label: "Median parameters", numeric: true },
        { label: "Largest" },
        { label: "Its parameters", numeric: true },
      ],
      rows: sizes
        .toReversed()
        .map(({ period: name, models: count, sized, median, largest }) => [
          name,
          String(count),
          String(sized),
          { text: parameters(median), value: median },
          largest ? names.modelCell(largest.model) : "–",
          { text: parameters(largest?.parameters ?? null), value: largest?.parameters ?? null },
        ]),
    },
  };
}

/** Of a period's name, `2026` or `2026 Q3`. */
export function firstDay(period: string): string {
  const [year = "", quarter] = period.split(" Q");
  const month = quarter ? (Number(quarter) - 1) * 3 + 1 : 1;
  return `${year}-${String(month).padStart(2, "0")}-01`;
}
