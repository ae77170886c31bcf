import { barPlot } from "../charts/bar-plot";
import type { Chart } from "../charts/chart";
import { change, longDate } from "../format";
import { groupBy } from "../group-by";
import { median } from "../statistics";
import { type Change, type ChangeKind, isOfferChange, type OfferChange } from "./change";

type ChangesChartData = {
  changes: readonly Change[];
  /** First and last day that prices are recorded on. */
  recorded: { first: string; last: string };
  /** `at 3 : 1`. */
  mixWords: string;
  /** What narrows the list; empty where nothing does. */
  narrowed: string;
  sources: string;
};

/** Cuts and rises of prices by month, as far back as prices are recorded. */
export function changesChart(data: ChangesChartData): Chart {
  const { changes, recorded, mixWords, narrowed, sources } = data;
  const groups = groupBy(changes.filter(isOfferChange), ({ day }) => day.slice(0, 7));
  const months = monthsOf(recorded.first, recorded.last).map((month) =>
    countsOf(month, groups.get(month) ?? []),
  );
  const highest = Math.max(...months.map(({ cut, rise }) => cut + rise));
  const span = `${longDate(recorded.first)} to ${longDate(recorded.last)}`;
  return {
    id: "months",
    title: finding(months),
    subtitle: [`Price changes by month, ${mixWords}, ${span}`, narrowed]
      .filter(Boolean)
      .join(" · "),
    method:
      "A cut or a rise is a change of what an offer costs at the page’s mix, each offer once a day. All that are listed here count, also a price that went back within days; the charts of Trends leave those out. The first and the last month are not whole.",
    sources,
    plot: barPlot({
      // Counts below five would get ticks between them.
      y: { label: "Price changes", print: String, ...(highest < 5 && { to: 5 }) },
      series: [
        { look: "1", words: "Cuts" },
        { look: "2", words: "Rises" },
      ],
      columns: months.map(({ month, cut, rise, ratio }) => ({
        name: longDate(month),
        short: longDate(month).slice(0, 3),
        values: [cut, rise],
        title: longDate(month),
        details: [
          `${cut} cuts, ${rise} rises`,
          ...(ratio === null ? [] : [`median change ${change(ratio)}`]),
        ],
      })),
    }),
    table: {
      columns: [
        { label: "Month" },
        ...[
          "Cuts",
          "Rises",
          "Median change",
          "Other price changes",
          "New offers",
          "Ended offers",
        ].map((label) => ({ label, numeric: true })),
      ],
      rows: months.map(({ month, cut, rise, ratio, other, added, ended }) => [
        month,
        String(cut),
        String(rise),
        ratio === null ? "–" : { text: change(ratio), value: ratio - 1 },
        String(other),
        String(added),
        String(ended),
      ]),
    },
  };
}

function countsOf(month: string, changes: readonly OfferChange[]) {
  const count = (kind: ChangeKind) => changes.filter((one) => one.kind === kind).length;
  const moved = changes.filter(({ kind }) => kind === "cut" || kind === "rise");
  return {
    ...{ month, cut: count("cut"), rise: count("rise"), other: count("other") },
    ...{ added: count("added"), ended: count("removed") },
    ratio: median(moved.flatMap(({ ratio }) => ratio ?? [])),
  };
}

function finding(months: readonly { month: string; cut: number; rise: number }[]): string {
  const sum = (kind: "cut" | "rise") => months.reduce((total, one) => total + one[kind], 0);
  const [cuts, rises] = [sum("cut"), sum("rise")];
  const all = cuts + rises;
  if (all === 0) return "No price went up or down";
  const [first] = months;
  const most = months.reduce(
    (best, one) => (one.cut + one.rise > best.cut + best.rise ? one : best),
    first ?? { month: "", cut: 0, rise: 0 },
  );
  const came = `${all === 1 ? "it came" : "most came"} in ${longDate(most.month)}`;
  if (all === 1) return `The one price change was a ${cuts === 1 ? "cut" : "rise"}; ${came}`;
  if (cuts === 0 || rises === 0)
    return `All ${all} price changes were ${rises === 0 ? "cuts" : "rises"}; ${came}`;
  return `Of ${all} price changes ${cuts} were cuts, ${rises} rises; ${came}`;
}

/** Every month from one day to another. */
function monthsOf(first: string, last: string): string[] {
  const months: string[] = [];
  let [year = 0, month = 1] = first.split("-").map(Number);
  for (;;) {
    const name = `${year}-${String(month).padStart(2, "0")}`;
    if (name > last.slice(0, 7)) return months;
    months.push(name);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
}
