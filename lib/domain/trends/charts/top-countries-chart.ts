import type { Chart } from "../../charts/chart";
import { longDate } from "../../format";
import type { Measure } from "../../quality/measure";
import type { PeriodCounts } from "../counts-by-period";
import { topShares } from "../leaders";
import { periodOf, periodsBetween } from "../period";
import { openOf } from "../record-line";
import type { TrendPoint } from "../trend-point";
import { kindsChart } from "./kinds-chart";
import { firstDay } from "./sizes-chart";
import { inSentence, type TrendNames } from "./trend-names";

/** How many of the best are looked at. */
const BEST = 10;

type TopCountriesData = {
  measure: Measure;
  points: readonly TrendPoint[];
  restricted: boolean;
  until: string;
  countryOf: (lab: string) => string;
  sources: string;
  names: TrendNames;
};

/** Where the labs of the ten best open models are, quarter by quarter. */
export function topCountriesChart(data: TopCountriesData): Chart {
  const { measure, restricted, until, countryOf, sources, names } = data;
  const open = openOf(data.points, restricted);
  const periods = quarters(open, until).flatMap(({ name, end }): PeriodCounts[] => {
    const counts = topShares(open, end, BEST, ({ lab }) => countryOf(lab)).map(
      ({ group: id, count, share }) => ({ id, count, share }),
    );
    const total = counts.reduce((sum, { count }) => sum + count, 0);
    return total < BEST ? [] : [{ period: name, total, counts }];
  });
  const [first, last] = [periods[0], periods.at(-1)];
  const [most] = last?.counts ?? [];
  const before = first?.counts.find(({ id }) => id === most?.id)?.count ?? 0;
  return kindsChart({
    id: "top-countries",
    title:
      first && last && most
        ? `Of the ten best open models ${most.count} are from labs in ${inSentence(names.country(most.id))}; in ${first.period} it was ${before}`
        : `Fewer than ${BEST} open models have this measure`,
    subtitle: `The ten best open models by ${measure.label} at the end of each quarter, by the country of the lab`,
    method: `Counted at the end of a quarter among models released by then, the last one on ${longDate(until)}. ${restricted ? "Restricted weights are included." : "Restricted weights are left out."}`,
    what: "models",
    ...{ shares: true, nameOf: names.country, counts: { periods, undated: 0 }, sources },
  });
}

/** Quarters with their last day, that of the newest cut short. */
function quarters(points: readonly TrendPoint[], until: string): { name: string; end: string }[] {
  const names = points.flatMap(({ released }) => periodOf(released, "quarter") ?? []);
  const all = periodsBetween(names, "quarter");
  return all.map((name, at) => {
    const next = all[at + 1];
    return { name, end: next ? `${firstDay(next).slice(0, 8)}00` : until };
  });
}
