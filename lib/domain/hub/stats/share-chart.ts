import type { Chart, ChartCell } from "../../charts/chart";
import type { Look } from "../../charts/plot";
import { MOST_ROWS, type PlotRow, rowPlot } from "../../charts/row-plot";
import { count, percent } from "../../format";
import type { Amount } from "./make-up";
import { sumOf } from "./make-up";
import type { ShareOf } from "./stats-state";

export type ShareRow = Amount & {
  name: string;
  /** Said of it besides its figures, e.g. what a license allows. */
  note?: string;
  /** Of its series. */
  look: Look;
  /** Repos that say nothing, or of which nothing is known: the last row. */
  silent?: boolean;
  href?: string;
};

type ShareChartSpec = Pick<Chart, "id" | "title" | "method" | "sources"> & {
  /** What is shared out, e.g. "License tags". */
  subject: string;
  of: ShareOf;
  /** What the looks mean; rows put together are `other`. */
  series: readonly { look: Look; words: string }[];
  rows: readonly ShareRow[];
  /** Head of the column of notes. */
  noteLabel?: string;
  /** Keeps the rows as given, e.g. sizes from small to large, instead of the greatest first. */
  ordered?: boolean;
};

const UNIT = {
  repos: "repos",
  downloads: "downloads of 30 days",
} as const satisfies Record<ShareOf, string>;

/** A whole shared out among its parts, as lying bars and as a table of both measures. */
export function shareChart(spec: ShareChartSpec): Chart {
  const { subject, of, series, rows, noteLabel, ordered = false } = spec;
  const whole = sumOf(rows);
  const sorted = ordered ? [...rows] : rows.toSorted(byMeasure(of));
  const share = (row: Amount, measure: ShareOf) =>
    whole[measure] === 0 ? 0 : row[measure] / whole[measure];
  const drawn = folded(sorted).map((row): PlotRow => ({
    name: `${row.name} · ${percent(share(row, of))}`,
    values: series.map(({ look }) => (look === row.look ? share(row, of) : 0)),
    title: row.name,
    details: [
      ...(row.note ? [row.note] : []),
      `${count(row.repos)} repos, ${percent(share(row, "repos"))}`,
      `${count(row.downloads)} downloads, ${percent(share(row, "downloads"))}`,
    ],
    ...(row.href && { href: row.href }),
  }));
  const cells = (row: ShareRow): ChartCell[] => [
    { text: row.name, href: row.href },
    ...(noteLabel ? [row.note ?? "–"] : []),
    ...(["repos", "downloads"] as const).flatMap((measure) => [
      { text: count(row[measure]), value: row[measure] },
      { text: percent(share(row, measure)), value: share(row, measure) },
    ]),
  ];
  return {
    ...{ id: spec.id, title: spec.title, method: spec.method, sources: spec.sources },
    subtitle: `${subject}, share of ${UNIT[of]}`,
    plot: rowPlot({ x: { label: "", print: percent }, series, rows: drawn }),
    table: {
      columns: [
        { label: subject },
        ...(noteLabel ? [{ label: noteLabel }] : []),
        { label: "Repos", numeric: true },
        { label: "Share of repos", numeric: true },
        { label: "Downloads, 30 days", numeric: true },
        { label: "Share of downloads", numeric: true },
      ],
      rows: sorted.map(cells),
    },
  };
}

/** The greatest first; what is not stated or not known last. */
function byMeasure(of: ShareOf) {
  const isLast = ({ silent = false }: ShareRow) => Number(silent);
  return (a: ShareRow, b: ShareRow) => isLast(a) - isLast(b) || b[of] - a[of];
}

/** As many rows as the drawing has room for: the smallest together, what is not stated last. */
function folded(rows: readonly ShareRow[]): ShareRow[] {
  if (rows.length <= MOST_ROWS) return [...rows];
  const last = rows.filter(({ silent }) => silent);
  const named = rows.filter((row) => !last.includes(row));
  const kept = named.slice(0, MOST_ROWS - 1 - last.length);
  const rest = named.slice(kept.length);
  const others = { ...sumOf(rest), name: `${rest.length} others`, look: "other" as const };
  return [...kept, others, ...last];
}
