import type { Chart } from "../../charts/chart";
import { rowPlot } from "../../charts/row-plot";
import { timePlot } from "../../charts/time-plot";
import { change, longDate, usd } from "../../format";
import type { TokenPrices } from "../../offer";
import { biggestMoves, type MoveSummary, type PriceMove } from "../price-moves";
import type { TrendNames } from "./trend-names";

type MovesData = { moves: readonly PriceMove[]; mixWords: string; sources: string };

const METHOD =
  "A change is a recorded one of an offer’s price at the page’s mix, at hosts that run the model themselves; plans and resellers are left out, and so are a price that went back within a week and two that changed places on one day.";

const inAndOut = ({ input, output }: TokenPrices) => `${usd(input)} / ${usd(output)}`;
/** Biggest changes that are named in the drawing. */
const NAMED = 12;

/** Every recorded change of a price, biggest first. */
export function movesChart({
  source,
  moves,
  mixWords,
  sources,
  names,
}: MovesData & { names: TrendNames; source: { name: string; homepage: string } }): Chart {
  const sorted = biggestMoves(moves, moves.length);
  const big = new Set(sorted.slice(0, NAMED));
  const cuts = moves.filter(({ ratio }) => ratio < 1).length;
  const [first, last] = [moves[0]?.day ?? "", moves.at(-1)?.day ?? ""];
  const nameOf = ({ model, hostModelId }: PriceMove) => (model ? names.model(model) : hostModelId);
  const points = (up: boolean) =>
    moves
      .filter(({ ratio }) => ratio >= 1 === up)
      .map((move) => ({
        ...{ day: move.day, value: move.ratio, title: nameOf(move) },
        details: [
          `${change(move.ratio)} at ${names.host(move.host)}, ${longDate(move.day)}`,
          `${inAndOut(move.before)} before, ${inAndOut(move.after)} after (in / out)`,
        ],
        ...(move.model && { href: `/models/${move.model}` }),
        ...(big.has(move) && { label: nameOf(move) }),
      }));
  return {
    id: "moves",
    title:
      moves.length === 0
        ? "No change of a price is recorded"
        : `${cuts} of ${moves.length} recorded price changes were cuts, ${moves.length - cuts} were rises`,
    subtitle: `Price after a change over the price before it, ${mixWords}, ${longDate(first)} to ${longDate(last)}`,
    method: METHOD,
    sources,
    plot: timePlot({
      y: { label: "After ÷ before", scale: "log", print: (value) => `×${value}` },
      series: [
        { look: "1", form: "points", words: "Cut", points: points(false), strong: true },
        { look: "2", form: "points", words: "Rise", points: points(true), strong: true },
      ],
      until: last,
    }),
    both: true,
    table: {
      columns: [
        { label: "Model" },
        { label: "Host" },
        { label: "Its id there" },
        { label: "Day" },
        { label: "Change", numeric: true },
        { label: "Before, in / out", numeric: true },
        { label: "After, in / out", numeric: true },
        { label: "Source" },
      ],
      rows: sorted.map((move) => [
        move.model ? names.modelCell(move.model) : move.hostModelId,
        names.host(move.host),
        move.hostModelId,
        move.day,
        { text: change(move.ratio), value: move.ratio - 1 },
        inAndOut(move.before),
        inAndOut(move.after),
        { text: source.name, href: source.homepage },
      ]),
    },
  };
}

type SummaryData = MovesData & {
  summaries: readonly MoveSummary[];
  whose: "lab" | "host";
  nameOf: (id: string) => string;
};

/** Cuts and rises by whose model or whose offer it was. */
export function moveSummaryChart({
  summaries,
  whose,
  nameOf,
  mixWords,
  sources,
}: SummaryData): Chart {
  const [most] = summaries;
  const count = ({ cuts, rises }: MoveSummary) => cuts + rises;
  return {
    id: `moves-${whose}`,
    title: most
      ? `${nameOf(most.id)} ${whose === "lab" ? "has models with" : "made"} the most price changes: ${most.cuts} cuts, ${most.rises} rises`
      : "No change of a price is recorded",
    subtitle: `Recorded price changes by ${whose}, ${mixWords}`,
    method: METHOD,
    sources,
    plot: rowPlot({
      x: { label: "Price changes", print: String },
      series: [
        { look: "1", words: "Cuts" },
        { look: "2", words: "Rises" },
      ],
      rows: summaries.map((summary) => ({
        name: `${nameOf(summary.id)} · ${count(summary)}, median ${change(summary.medianRatio)}`,
        values: [summary.cuts, summary.rises],
        title: nameOf(summary.id),
        details: [
          `${summary.cuts} cuts, ${summary.rises} rises`,
          `median change ${change(summary.medianRatio)}, newest ${longDate(summary.latest)}`,
        ],
      })),
    }),
    table: {
      columns: [
        { label: whose === "lab" ? "Lab" : "Host" },
        { label: "Cuts", numeric: true },
        { label: "Rises", numeric: true },
        { label: "Median change", numeric: true },
        { label: "Newest" },
      ],
      rows: summaries.map(({ id, cuts, rises, medianRatio, latest }) => [
        nameOf(id),
        String(cuts),
        String(rises),
        { text: change(medianRatio), value: medianRatio - 1 },
        latest,
      ]),
    },
  };
}
