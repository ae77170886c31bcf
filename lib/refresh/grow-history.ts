import { existsSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { readJson } from "@/lib/catalog/read-json";
import type { PriceEventFact } from "@/lib/domain/facts";
import { factOf, newestDay, recordPrices, type SeenOffer } from "./record-prices";

/** Price events that refreshes recorded themselves, beside those that upstream publishes. */
export const RECORDED = "recorded-price-events";

const Usd = z.number().nullable();

/** As `data/facts` keeps them; the join reads them like upstream's. */
const Recorded = z.array(
  z.strictObject({
    date: z.iso.date(),
    after: z.iso.date(),
    provider: z.string(),
    modelId: z.string(),
    event: z.enum(["added", "changed", "removed"]),
    ...{ input: Usd, output: Usd, cacheRead: Usd, cacheWrite: Usd },
  }),
);

/** What is asked of the last snapshot, which may be older than the present schemas. */
const SeenOffers = z.array(
  z.object({
    ...{ model: z.string(), host: z.string(), hostModelId: z.string() },
    ...{ tier: z.string(), asOf: z.iso.date() },
    prices: z
      .object({ input: z.number(), output: z.number(), cacheRead: Usd, cacheWrite: Usd })
      .nullable(),
  }),
);
const Log = z.array(
  z.object({
    ...{ date: z.iso.date(), host: z.string(), hostModelId: z.string() },
    ...{ model: z.string().nullable(), event: z.enum(["added", "changed", "removed"]) },
    ...{ input: Usd, output: Usd, cacheRead: Usd, cacheWrite: Usd },
  }),
);

/** What refreshes recorded so far; nothing before the first that found a change. */
export function recordedEvents(data: string): PriceEventFact[] {
  const folder = path.join(data, "facts");
  return existsSync(path.join(folder, `${RECORDED}.json`))
    ? readJson(folder, RECORDED, Recorded)
    : [];
}

/**
 * The events that lead from the last snapshot to these offers; none where no offer was looked at since, so that
 * a second run adds nothing. Where the log ends before the last snapshot, what changed up to that one comes first.
 */
export function newEvents(data: string, offers: readonly SeenOffer[]): PriceEventFact[] {
  const folder = path.join(data, "snapshot");
  if (!existsSync(path.join(folder, "offers.json"))) return [];
  const before = readJson(folder, "offers", SeenOffers);
  const lastSeen = newestDay(before);
  if (newestDay(offers) <= lastSeen) return [];
  const log = readJson(folder, "price-events", Log);
  const caughtUp = recordPrices(log, before, log.at(-1)?.date ?? "");
  const since = recordPrices([...log, ...caughtUp], offers, lastSeen);
  return [...caughtUp, ...since].map(factOf);
}
