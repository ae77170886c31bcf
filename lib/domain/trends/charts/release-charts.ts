import type { Chart } from "../../charts/chart";
import type { CountsByPeriod, PeriodCounts } from "../counts-by-period";
import type { Period } from "../period";
import { kindsChart, largestKinds, whole } from "./kinds-chart";
import { inSentence, type TrendNames } from "./trend-names";

type ReleaseData = { counts: CountsByPeriod; period: Period; sources: string; names: TrendNames };

/** A share of fewer says little. */
const ENOUGH = 5;
const WHAT = "downloadable models";
const METHOD =
  "Models of the catalogue whose weights can be downloaded, restricted ones included, by the day of this version’s release; the newest period is not over.";

const EVERY = { quarter: "by quarter", year: "by year" } as const;

/** Releases of open models by lab. */
export function labReleasesChart({ counts, period, sources, names }: ReleaseData): Chart {
  const { periods } = counts;
  const [most = ""] = largestKinds(periods);
  const own = periods.flatMap(({ counts: kinds }) => kinds.filter(({ id }) => id === most));
  const total = sum(periods.map((one) => one.total));
  return kindsChart({
    id: "releases-labs",
    title: `${names.lab(most)} released the most: ${sum(own.map(({ count }) => count))} of ${total} downloadable models`,
    subtitle: `Models with downloadable weights by lab, ${EVERY[period]} of release`,
    ...{ method: METHOD, what: WHAT, shares: false, nameOf: names.lab, counts, sources },
  });
}

/** The same by the country of the lab. */
export function countryReleasesChart({ counts, period, sources, names }: ReleaseData): Chart {
  const full = counts.periods.at(-2);
  const first = counts.periods.find(({ total }) => total >= ENOUGH);
  const [most] = full?.counts ?? [];
  return kindsChart({
    id: "releases-countries",
    title:
      first && full && most
        ? `Labs in ${inSentence(names.country(most.id))} released ${whole(most.share)} of the downloadable models of ${full.period}, and ${whole(shareOf(first, most.id))} of those of ${first.period}`
        : "Too few releases are dated",
    subtitle: `Models with downloadable weights by the country of the lab’s headquarters, ${EVERY[period]} of release`,
    ...{ method: METHOD, what: WHAT, shares: true, nameOf: names.country, counts, sources },
  });
}

/** Licenses of open models by year. */
export function licensesChart({ counts, sources, names }: Omit<ReleaseData, "period">): Chart {
  const last = counts.periods.at(-1);
  const [most, next] = (last?.counts ?? []).filter(({ id }) => id !== "unknown");
  return kindsChart({
    id: "licenses",
    title:
      last && most
        ? `${names.license(most.id)} is the license of ${whole(most.share)} of ${last.period}’s downloadable models${next ? `, ${names.license(next.id)} of ${whole(next.share)}` : ""}`
        : "No release is dated",
    subtitle: "Licenses of models with downloadable weights by year of release",
    ...{ method: METHOD, what: WHAT, shares: true, nameOf: names.license, counts, sources },
  });
}

function shareOf(period: PeriodCounts, id: string): number {
  return period.counts.find((kind) => kind.id === id)?.share ?? 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
