import { longDate, usd } from "../format";
import type { TokenPrices } from "../offer";
import { tagUri, type FeedEntry } from "./feed";
import type { PriceChange } from "./price-change";

type Names = { host: (id: string) => string; model: (id: string) => string };

/** Lines that an entry shows before it says how many more there are. */
const MOST_LINES = 40;

/**
 * Entries of what changed, newest first: one for a host and day, so that a host's new price list is one entry.
 * Its id is made of these two and stays the same in every feed that holds it.
 */
export function priceEntries(
  changes: readonly PriceChange[],
  names: Names,
  count: number,
): FeedEntry[] {
  const groups = new Map<string, PriceChange[]>();
  for (const change of changes) {
    const key = `${change.day}/${change.host}`;
    const group = groups.get(key);
    if (group) group.push(change);
    else groups.set(key, [change]);
  }
  return [...groups.values()]
    .sort((a, b) => compare(b[0], a[0]))
    .slice(0, count)
    .flatMap((group) => entryOf(group, names) ?? []);
}

function compare(a: PriceChange | undefined, b: PriceChange | undefined): number {
  const [left, right] = [a, b].map((change) => `${change?.day} ${change?.host}`);
  return (left ?? "") < (right ?? "") ? -1 : 1;
}

function entryOf(group: readonly PriceChange[], names: Names): FeedEntry | null {
  const [first] = group;
  if (!first) return null;
  const { day, host } = first;
  const lines = group.slice(0, MOST_LINES).map((change) => lineOf(change, names));
  const more = group.length - lines.length;
  return {
    id: tagUri(`prices/${host}/${day}`),
    title: `${names.host(host)}: ${summary(group)} on ${longDate(day)}`,
    path: `/changes?host=${encodeURIComponent(host)}&day=${day}`,
    updated: `${day}T00:00:00Z`,
    lines: more > 0 ? [...lines, `and ${more} more`] : lines,
  };
}

/** `2 prices changed, 1 offer added`. */
function summary(group: readonly PriceChange[]): string {
  const count = (kind: PriceChange["event"]) => group.filter((one) => kindOf(one) === kind).length;
  const word = (number: number, noun: string, verb: string) =>
    number > 0 && `${number} ${noun}${number === 1 ? "" : "s"} ${verb}`;
  return [
    word(count("changed"), "price", "changed"),
    word(count("added"), "offer", "added"),
    word(count("removed"), "offer", "removed"),
  ]
    .filter(Boolean)
    .join(", ");
}

/** What happened to the price, whatever upstream calls it: a change from no price is as good as new. */
function kindOf({ before, now }: PriceChange): PriceChange["event"] {
  if (!now) return "removed";
  return before ? "changed" : "added";
}

function lineOf(change: PriceChange, names: Names): string {
  const { model, hostModelId, before, now, after } = change;
  const name = `${names.model(model)} (${hostModelId})`;
  const since = after ? `; at some time after ${longDate(after)}` : "";
  if (!now) return `${name}: no longer listed at a price${since}`;
  if (!before) return `${name}: added at ${usd(now.input)} in, ${usd(now.output)} out${since}`;
  return `${name}: ${moves(before, now)}${since}`;
}

function moves(before: TokenPrices, now: TokenPrices): string {
  const fields = [
    ["in", before.input, now.input],
    ["out", before.output, now.output],
    ["cache read", before.cacheRead, now.cacheRead],
    ["cache write", before.cacheWrite, now.cacheWrite],
  ] as const;
  return fields
    .flatMap(([label, from, to]) => (from === to ? [] : `${label} ${usd(from)} → ${usd(to)}`))
    .join(", ");
}
