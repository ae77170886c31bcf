import { CHANGE_NAMES, type OfferChange } from "../changes/change";
import { longDate, usd } from "../format";
import { groupBy } from "../group-by";
import { movedPrices } from "../moved-prices";
import { PRICE_CHANGE_KINDS } from "../price-change-kind";
import { tagUri, type FeedEntry } from "./feed";

export type FeedNames = { host: (id: string) => string; model: (id: string) => string };

/** What tells a feed's entries from those of feeds that hold other changes of the same host and day. */
export type FeedScope = {
  /** The feed's own query, empty for the one that holds everything. */
  query: string;
  /** Path of the page that shows one host's changes of a day as the feed has them. */
  page: (host: string, day: string) => string;
};

/** Lines that an entry shows before it says how many more there are. */
const MOST_LINES = 40;

/**
 * Entries of what changed at hosts: one for a host and day, so that a host's new price list is one entry. Its id is
 * made of these two and of the feed's query, and is the same after each refresh.
 */
export function priceEntries(
  changes: readonly OfferChange[],
  names: FeedNames,
  scope: FeedScope,
): FeedEntry[] {
  const groups = groupBy(changes, ({ day, host }) => `${day}/${host}`);
  return [...groups.values()].flatMap((group) => entryOf(group, names, scope) ?? []);
}

function entryOf(
  group: readonly OfferChange[],
  names: FeedNames,
  { query, page }: FeedScope,
): FeedEntry | null {
  const [first] = group;
  if (!first) return null;
  const { day, host } = first;
  const lines = group.slice(0, MOST_LINES).map((change) => lineOf(change, names));
  const more = group.length - lines.length;
  return {
    id: tagUri(`prices/${host}/${day}${query && `?${query}`}`),
    title: `${names.host(host)}: ${summary(group)} on ${longDate(day)}`,
    path: page(host, day),
    updated: `${day}T00:00:00Z`,
    lines: more > 0 ? [...lines, `and ${more} more`] : lines,
  };
}

/** `2 price cuts, 1 new offer`. */
function summary(group: readonly OfferChange[]): string {
  return PRICE_CHANGE_KINDS.flatMap((kind) => {
    const count = group.filter((change) => change.kind === kind).length;
    return count === 0 ? [] : `${count} ${CHANGE_NAMES[kind][count === 1 ? 0 : 1]}`;
  }).join(", ");
}

function lineOf(change: OfferChange, names: FeedNames): string {
  const { model, hostModelId, before, now, after } = change;
  const name = `${names.model(model)} (${hostModelId})`;
  const since = after ? `; at some time after ${longDate(after)}` : "";
  if (!now) return `${name}: no longer listed at a price${since}`;
  if (!before) return `${name}: added at ${usd(now.input)} in, ${usd(now.output)} out${since}`;
  const moves = movedPrices(before, now).map(({ label, from, to }) => `${label} ${from} → ${to}`);
  return `${name}: ${moves.join(", ")}${since}`;
}
