import { offerKey, pricesAfter } from "../as-of";
import { blend, type TokenMix } from "../blend";
import type { TokenPrices } from "../offer";
import type { PriceEvent } from "../price-event";
import { median } from "../statistics";
import { daysBetween } from "./months";

/** A change of what one offer costs at a mix. */
export type PriceMove = {
  day: string;
  host: string;
  hostModelId: string;
  /** Null when the offer is under no model of the catalogue. */
  model: string | null;
  before: TokenPrices;
  after: TokenPrices;
  /** After over before at the mix: 0.5 is half the price. */
  ratio: number;
};

/** A price back to what it was within so many days was a slip of whoever listed it. */
const SLIP_DAYS = 7;

/** What one offer cost from a day on. */
type Stand = { day: string; model: string | null; prices: TokenPrices };

/**
 * Every change of an offer's price at a mix, in order of date. A day's last price is the day's. Left out are
 * prices that cannot be believed (`pricesAfter`), those that went back within a week, and those that two offers
 * of a host exchanged. An offer that was removed, or whose id came to stand for another model, starts anew.
 */
export function priceMoves(events: readonly PriceEvent[], mix: TokenMix): PriceMove[] {
  const histories = new Map<string, Stand[]>();
  const moves: PriceMove[] = [];
  const close = (key: string) => {
    const stands = histories.get(key);
    const [host = "", hostModelId = ""] = splitKey(key);
    if (stands) moves.push(...movesOf(stands, mix).map((move) => ({ ...move, host, hostModelId })));
    histories.delete(key);
  };
  for (const event of events) {
    const key = offerKey(event);
    if (event.event === "removed") close(key);
    const prices = pricesAfter(event);
    if (!prices) continue;
    if (histories.get(key)?.at(-1)?.model !== event.model) close(key);
    const stands = histories.get(key) ?? [];
    histories.set(key, stands);
    if (stands.at(-1)?.day === event.date) stands.pop();
    stands.push({ day: event.date, model: event.model, prices });
  }
  for (const key of [...histories.keys()]) close(key);
  return withoutExchanges(moves).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** Two prices that changed places on one day stood beside each other's names before: mended, not moved. */
function withoutExchanges(moves: readonly PriceMove[]): PriceMove[] {
  const key = ({ day, host }: PriceMove, from: TokenPrices, to: TokenPrices) =>
    JSON.stringify([day, host, from, to]);
  const known = new Set(moves.map((move) => key(move, move.before, move.after)));
  return moves.filter((move) => !known.has(key(move, move.after, move.before)));
}

/** Host ids hold no space; a host's own ids may. */
function splitKey(key: string): string[] {
  const at = key.indexOf(" ");
  return [key.slice(0, at), key.slice(at + 1)];
}

function movesOf(stands: readonly Stand[], mix: TokenMix) {
  const kept: (Stand & { usd: number })[] = [];
  for (const stand of stands) {
    const usd = blend(stand.prices, mix);
    const [before, last] = [kept.at(-2), kept.at(-1)];
    if (before && last && before.usd === usd && daysBetween(last.day, stand.day) <= SLIP_DAYS)
      kept.pop();
    else if (last?.usd !== usd) kept.push({ ...stand, usd });
  }
  return kept.slice(1).map(({ day, model, prices: after, usd }, at) => {
    const { prices: before, usd: from } = kept[at] as (typeof kept)[number];
    return { day, model, before, after, ratio: usd / from };
  });
}

/** The largest changes either way first: to a tenth weighs as much as to ten times. */
export function biggestMoves(moves: readonly PriceMove[], count: number): PriceMove[] {
  const size = ({ ratio }: PriceMove) => Math.abs(Math.log(ratio));
  return [...moves]
    .sort((a, b) => size(b) - size(a) || (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
    .slice(0, count);
}

/** How the changes of one host, or of one lab's models, went. */
export type MoveSummary = {
  id: string;
  cuts: number;
  rises: number;
  /** Median of after over before. */
  medianRatio: number;
  /** Day of the newest change. */
  latest: string;
};

/** Changes grouped by whose they are, most changes first; those of nobody are left out. */
export function movesBy(
  moves: readonly PriceMove[],
  whose: (move: PriceMove) => string | null,
): MoveSummary[] {
  const groups = new Map<string, PriceMove[]>();
  for (const move of moves) {
    const id = whose(move);
    if (id === null) continue;
    groups.set(id, [...(groups.get(id) ?? []), move]);
  }
  return [...groups]
    .map(([id, group]): MoveSummary => {
      const ratios = group.map(({ ratio }) => ratio);
      const cuts = ratios.filter((ratio) => ratio < 1).length;
      return {
        ...{ id, cuts, rises: ratios.length - cuts, medianRatio: median(ratios) ?? 1 },
        latest: group.at(-1)?.day ?? "",
      };
    })
    .sort((a, b) => b.cuts + b.rises - a.cuts - a.rises || (a.id < b.id ? -1 : 1));
}
