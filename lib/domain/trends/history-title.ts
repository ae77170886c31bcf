import { costAgainst, isSameCost } from "../cost-against";
import { longDate, usd } from "../format";
import type { PriceSeries } from "./price-series";

type TitleData = {
  series: Pick<PriceSeries, "steps" | "today">;
  /** Last recorded day. */
  recorded: string;
  /** `at 3 : 1`. */
  mixWords: string;
};

/**
 * What became of a price, from the first recorded day to today; the medians where several hosts ask one. Where other
 * hosts alone are recorded, it is a closed model.
 */
export function historyTitle({ series: { steps, today }, recorded, mixWords }: TitleData): string {
  const known = steps.flatMap(({ day, price }) => (price ? [{ day, price }] : []));
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last)
    return `Its lab’s own price is not in the record, which ends ${longDate(recorded)}`;
  if (!today) {
    const was = `${usd(last.price.median)} ${mixWords}`;
    const end = steps.at(-1);
    return end?.price
      ? `No price today; it was ${was} when the record ends, ${longDate(recorded)}`
      : `No price since ${longDate(end?.day ?? null)}; it was ${was}`;
  }
  const medians = [...known.map(({ price }) => price.median), today.median];
  const [from, to] = [first.price.median, today.median];
  const hosts = [first.price.hosts, today.hosts] as const;
  const over =
    Math.max(...hosts) === 1 ? "" : `over ${hostWords(hosts[0])} then and ${hosts[1]} now`;
  const median = over && `, median ${over}`;
  if (medians.every((price) => isSameCost(price, from))) {
    const one = `since ${longDate(first.day)}: ${usd(to)} ${mixWords}`;
    return over ? `The same median ${one}, ${over}` : `One price ${one}`;
  }
  const since = longDate(first.day.slice(0, 7));
  if (isSameCost(from, to)) {
    const between = `${usd(Math.min(...medians))} to ${usd(Math.max(...medians))}`;
    return `${usd(to)} ${mixWords}, the same as in ${since}, after ${between} in between${median}`;
  }
  // A price of 0 at this mix, e.g. of cached input alone, has nothing to be held against.
  const change = from > 0 && to > 0 ? `: ${costAgainst(to, from)}` : "";
  return `From ${usd(from)} to ${usd(to)} ${mixWords} since ${since}${change}${median}`;
}

function hostWords(count: number): string {
  return count === 1 ? "1 host" : `${count} hosts`;
}
