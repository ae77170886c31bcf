import type { TokenMix } from "../blend";
import { longDate, usd } from "../format";
import type { Offer } from "../offer";
import { modelPrice, type PricedOffer } from "../price";

/** An offer that counts, with where its price is from. */
export type DatedOffer = PricedOffer & Pick<Offer, "source" | "asOf" | "before">;

type PresentData = {
  offers: readonly DatedOffer[];
  mix: TokenMix;
  /** `at 3 : 1`. */
  mixWords: string;
  /** First and last recorded day; null when nothing is recorded. */
  recorded: { first: string; last: string } | null;
};

/** What is known of a price none of whose changes is recorded, and the source of its newest part. */
export function presentPrice({ offers, mix, mixWords, recorded }: PresentData): {
  text: string;
  source: string | null;
} {
  const record = recorded
    ? `the record of ${longDate(recorded.first)} to ${longDate(recorded.last)}`
    : "the record";
  const price = modelPrice(offers, mix);
  const newest = newestOf(offers);
  if (!price || !newest)
    return {
      text: `No price that counts is known of it, neither today nor in ${record}.`,
      source: null,
    };
  const over = price.hosts > 1 ? `, the median over ${price.hosts} hosts` : "";
  return {
    text: `No change of its price is in ${record}. The present one, ${usd(price.median)} ${mixWords}${over}, is known since ${longDate(newest.asOf)} at the latest${earlierWords(offers, price.median, mix)}.`,
    source: newest.source,
  };
}

/** What the older source had, where that comes to another price. */
function earlierWords(offers: readonly DatedOffer[], median: number, mix: TokenMix): string {
  const older = newestOf(offers.flatMap(({ before }) => before ?? []));
  const earlier = modelPrice(
    offers.map(({ host, prices, before }) => ({ host, prices: before?.prices ?? prices })),
    mix,
  );
  if (!older || !earlier || usd(earlier.median) === usd(median)) return "";
  return `; on ${longDate(older.asOf)} it was ${usd(earlier.median)}`;
}

function newestOf<Dated extends { asOf: string }>(list: readonly Dated[]): Dated | null {
  return list.reduce<Dated | null>(
    (newest, one) => (newest && newest.asOf >= one.asOf ? newest : one),
    null,
  );
}
