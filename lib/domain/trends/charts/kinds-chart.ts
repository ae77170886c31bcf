import { type BarColumn, barPlot } from "../../charts/bar-plot";
import type { Chart } from "../../charts/chart";
import { HUES, type Look } from "../../charts/plot";
import { percent } from "../../format";
import type { CountsByPeriod, PeriodCounts } from "../counts-by-period";

type KindsSpec = Pick<Chart, "id" | "title" | "subtitle" | "method" | "sources"> & {
  counts: CountsByPeriod;
  nameOf: (id: string) => string;
  /** What is counted, e.g. "models". */
  what: string;
  /** Whether bars show shares of their period or counts. */
  shares: boolean;
};

const UNKNOWN = "unknown";

/** Things counted by period and kind as stacked columns: the six largest kinds, the rest as one. */
export function kindsChart({ counts, nameOf, what, shares, ...rest }: KindsSpec): Chart {
  const { periods, undated } = counts;
  const largest = largestKinds(periods).slice(0, HUES.length);
  const shown = new Set(largest);
  const valueOf = (period: PeriodCounts, id: string) =>
    period.counts.find((kind) => kind.id === id)?.count ?? 0;
  const left = ({ counts: kinds }: PeriodCounts) =>
    kinds.filter(({ id }) => !shown.has(id)).reduce((sum, { count }) => sum + count, 0);
  const hasOthers = periods.some((period) => left(period) > 0);
  const columns = periods.map((period): BarColumn => {
    const values = [...largest.map((id) => valueOf(period, id)), left(period)];
    const scaled = shares ? values.map((value) => value / (period.total || 1)) : values;
    return {
      name: period.period,
      short: period.period.replace(/^\d\d(\d\d) /, "’$1 "),
      values: scaled,
      title: `${period.period}: ${period.total} ${what}`,
      details: period.counts
        .slice(0, 7)
        .map(({ id, count, share }) => `${nameOf(id)} ${count} (${whole(share)})`),
    };
  });
  const series = largest.map((id, at): { look: Look; words: string } => ({
    look: HUES[at] ?? "other",
    words: nameOf(id),
  }));
  return {
    ...rest,
    method:
      undated > 0
        ? `${rest.method} Left out: ${undated} whose date is not known so precisely.`
        : rest.method,
    plot: barPlot({
      y: shares
        ? { label: `Share of ${what}`, print: whole, to: 1 }
        : { label: capital(what), print: String },
      series: [...series, ...(hasOthers ? [{ look: "other" as const, words: "Others" }] : [])],
      columns,
    }),
    table: {
      columns: [
        { label: "Period" },
        { label: "Kind" },
        { label: capital(what), numeric: true },
        { label: "Share", numeric: true },
      ],
      rows: periods
        .toReversed()
        .flatMap(({ period, counts: kinds }) =>
          kinds.map(({ id, count, share }) => [
            period,
            nameOf(id),
            String(count),
            { text: whole(share), value: share },
          ]),
        ),
    },
  };
}

/** A share in whole percents. */
export function whole(share: number): string {
  return percent(Math.round(share * 100) / 100);
}

/** Kinds by how many there are in all periods together; what nobody states is none. */
export function largestKinds(periods: readonly PeriodCounts[]): string[] {
  const sums = new Map<string, number>();
  for (const { id, count } of periods.flatMap(({ counts }) => counts))
    if (id !== UNKNOWN) sums.set(id, (sums.get(id) ?? 0) + count);
  return [...sums].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
