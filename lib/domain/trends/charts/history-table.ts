import { blend, type TokenMix } from "../../blend";
import type { ChartCell, ChartTable } from "../../charts/chart";
import type { EventPrices } from "../../event-prices";
import { printedMove } from "../../moved-prices";
import { change, UNKNOWN, usd } from "../../format";
import type { TokenPrices } from "../../offer";
import type { PriceChangeKind } from "../../price-change-kind";

const WORDS: Readonly<Record<PriceChangeKind, string>> = {
  added: "New offer",
  cut: "Price cut",
  rise: "Price rise",
  other: "Other price",
  removed: "Offer ended",
};

type TableData = {
  /** In order of date. */
  changes: readonly (EventPrices & {
    change: PriceChangeKind | null;
    ratio: number | null;
    source: { name: string; homepage: string };
  })[];
  mix: TokenMix;
  /** `at 3 : 1`. */
  mixWords: string;
  hostCell: (id: string) => ChartCell;
};

/** What changed of each offer's price, the newest first. */
export function historyTable({ changes, mix, mixWords, hostCell }: TableData): ChartTable {
  return {
    columns: [
      { label: "Day" },
      { label: "Host" },
      { label: "What" },
      { label: "Change", numeric: true },
      { label: `Before, ${mixWords}`, numeric: true },
      { label: `After, ${mixWords}`, numeric: true },
      { label: "Input", numeric: true },
      { label: "Output", numeric: true },
      { label: "Cached input", numeric: true },
      { label: "Its id there" },
      { label: "Source" },
    ],
    rows: changes.toReversed().flatMap(({ event, before, now, change: kind, ratio, source }) => {
      if (!kind) return [];
      return [
        [
          event.after ? `${event.after} to ${event.date}` : event.date,
          hostCell(event.host),
          WORDS[kind],
          ratio === null
            ? UNKNOWN
            : {
                text: kind === "other" ? "same" : change(ratio),
                value: Number((ratio - 1).toFixed(4)),
              },
          blended(before, mix),
          blended(now, mix),
          ...(["input", "output", "cacheRead"] as const).map((price) =>
            moved(before?.[price] ?? null, now?.[price] ?? null, before !== null),
          ),
          event.hostModelId,
          { text: source.name, href: source.homepage },
        ],
      ];
    }),
  };
}

/** `$0.60 → $0.30`; what stayed as it was, and what has no before, once. */
function moved(before: number | null, now: number | null, hadPrice: boolean): string {
  const { from, to } = printedMove(before, now);
  return hadPrice && before !== now ? `${from} → ${to}` : to;
}

function blended(prices: TokenPrices | null, mix: TokenMix): ChartCell {
  if (!prices) return UNKNOWN;
  const value = blend(prices, mix);
  return { text: usd(value), value };
}
