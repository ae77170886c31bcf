import type { ChartCell, ChartTable } from "../../charts/chart";
import { longDate, usd } from "../../format";
import type { ModelPrice } from "../../price";
import type { PriceSeries } from "../price-series";
import type { TrendNames } from "./trend-names";

/** A model's price over its hosts, as lines of a drawing. */
export const RANGE_LINES = [
  { look: "2", words: "Dearest host", of: ({ max }: ModelPrice) => max.value },
  { look: "text", words: "Median over hosts", of: ({ median }: ModelPrice) => median },
  { look: "1", words: "Cheapest host", of: ({ min }: ModelPrice) => min.value },
] as const;

/** The same where there is one host. */
export const ONE_LINE = {
  look: "text",
  words: "Price",
  of: ({ median }: ModelPrice) => median,
} as const;

/** What is said of a model's price on a day. */
export function rangeDetails(
  day: string,
  { min, max, median, hosts }: ModelPrice,
  names: Pick<TrendNames, "host">,
): string[] {
  if (hosts === 1) return [`${usd(median)} at ${names.host(min.host)}`, longDate(day)];
  return [
    `${usd(min.value)} at ${names.host(min.host)}`,
    `${usd(median)} median over ${hosts} hosts`,
    `${usd(max.value)} at ${names.host(max.host)}`,
    longDate(day),
  ];
}

/** A model's price over its hosts day by day, the newest first. */
export function rangeTable(
  days: PriceSeries["steps"],
  names: Pick<TrendNames, "host">,
): ChartTable {
  return {
    columns: [
      { label: "Day" },
      { label: "Hosts", numeric: true },
      { label: "Cheapest", numeric: true },
      { label: "At" },
      { label: "Median", numeric: true },
      { label: "Dearest", numeric: true },
      { label: "At " },
    ],
    rows: days
      .toReversed()
      .map(({ day, price }): ChartCell[] =>
        price
          ? [
              day,
              String(price.hosts),
              { text: usd(price.min.value), value: price.min.value },
              names.host(price.min.host),
              { text: usd(price.median), value: price.median },
              { text: usd(price.max.value), value: price.max.value },
              names.host(price.max.host),
            ]
          : [day, "0", "–", "–", "–", "–", "–"],
      ),
  };
}
