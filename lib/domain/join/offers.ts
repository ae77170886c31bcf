import type { OfferFact, PriceFact } from "../facts";
import type { Host } from "../host";
import type { Offer, OfferState, TokenPrices } from "../offer";
import type { Unmatched } from "../source-meta";
import type { Curated, Facts } from "./input";
import { matchOffer, type OfferExceptions } from "./offer-model";
import type { NameIndex } from "./name-index";
import type { Seed } from "./seeds";
import { readName } from "./tokens";

/** An offer and the upstream rows it was made from, newest source last. */
export type JoinedOffer = { offer: Offer; rows: OfferFact[] };

/** Joins price rows to models and hosts; where two sources list one offer the newer is shown and the older kept. */
export function joinOffers(
  facts: Facts,
  curated: Curated,
  seeds: ReadonlyMap<string, Seed>,
  index: NameIndex,
): { offers: JoinedOffer[]; unmatched: Unmatched[] } {
  const hosts = new Map(
    curated.hosts.flatMap((host) => [host.id, ...host.aliases].map((id) => [id, host] as const)),
  );
  const namesOf = new Map([...seeds.values()].map((seed) => [seed.id, seed.names]));
  const exceptions: OfferExceptions = {
    rows: new Map(curated.aliases.rows.map((entry) => [entry.row.toLowerCase(), entry])),
    merged: new Map(
      curated.aliases.merged.map((entry) => [entry.canonical.toLowerCase(), entry.model]),
    ),
  };
  const excluded = new Map(curated.aliases.excluded.map((entry) => [entry.model, entry.why]));
  const joined = new Map<string, JoinedOffer>();
  const modelOfRow = new Map<string, { model: string; level: string }>();
  const unmatched: Unmatched[] = [];

  const rows = [...facts.offers].sort((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0));
  for (const row of rows) {
    const host = hosts.get(row.provider);
    const rowId = `${row.provider}/${row.modelId}`;
    const leave = (reason: string) =>
      unmatched.push({ source: row.source, row: rowId, name: row.name, reason });
    if (!host) {
      leave("its provider is not in the list of hosts");
      continue;
    }
    if (!row.modalities.output.includes("text")) {
      leave("does not answer in text");
      continue;
    }
    const sameRow = modelOfRow.get(`${host.id}/${row.modelId}`);
    const match = sameRow ?? matchOffer(row, index, namesOf, exceptions, host.labs);
    if (match.model === null) {
      const canonical = row.canonicalId?.toLowerCase();
      leave((canonical && excluded.get(canonical)) ?? match.reason);
      continue;
    }
    modelOfRow.set(`${host.id}/${row.modelId}`, match);
    for (const offer of offersOf(row, host, match.model, match.level)) {
      const key = `${offer.model} ${offer.host} ${offer.hostModelId} ${offer.tier}`;
      const before = joined.get(key);
      if (!before) joined.set(key, { offer, rows: [row] });
      else joined.set(key, { offer: newer(before.offer, offer), rows: [...before.rows, row] });
    }
  }
  return { offers: withBatchPrices([...joined.values()]), unmatched };
}

/** A host's batch prices, listed as a row of their own, are also the batch prices of its standard offer. */
function withBatchPrices(joined: readonly JoinedOffer[]): JoinedOffer[] {
  const batch = new Map(
    joined.flatMap(({ offer }) =>
      offer.tier === "batch" && offer.prices
        ? [[`${offer.model} ${offer.host}`, offer.prices] as const]
        : [],
    ),
  );
  return joined.map(({ offer, rows }) => {
    const prices = batch.get(`${offer.model} ${offer.host}`);
    if (!prices || offer.tier !== "standard" || !offer.prices) return { offer, rows };
    return {
      offer: {
        ...offer,
        prices: { ...offer.prices, batchInput: prices.input, batchOutput: prices.output },
      },
      rows,
    };
  });
}

/** The newer offer with the older one's limits where it has none, and the older price where the two differ. */
function newer(older: Offer, latest: Offer): Offer {
  if (latest.state !== "paid" || latest.prices === null) return older;
  const prices: TokenPrices = {
    ...latest.prices,
    cacheRead: latest.prices.cacheRead ?? older.prices?.cacheRead ?? null,
    cacheWrite: latest.prices.cacheWrite ?? older.prices?.cacheWrite ?? null,
  };
  const was = older.prices;
  // A price that one of them does not list is no disagreement.
  const differs =
    was !== null &&
    (was.input !== prices.input ||
      was.output !== prices.output ||
      (was.cacheRead !== null && was.cacheRead !== prices.cacheRead));
  return {
    ...latest,
    prices,
    longContext: latest.longContext.length > 0 ? latest.longContext : older.longContext,
    context: older.context ?? latest.context,
    maxOutput: older.maxOutput ?? latest.maxOutput,
    quantization: older.quantization ?? latest.quantization,
    deprecated: older.deprecated,
    before: differs ? { prices: was, source: older.source, asOf: older.asOf } : null,
  };
}

/** A row's standard offer and one for each further service level it names. */
function offersOf(row: OfferFact, host: Host, model: string, level: string): Offer[] {
  const standard: Offer = {
    model,
    host: host.id,
    hostModelId: row.modelId,
    tier: level,
    state: stateOf(row, host),
    prices: row.price && tokenPrices(row.price),
    longContext: row.price?.tiers ?? [],
    context: row.context,
    maxOutput: row.maxOutput,
    quantization: readName(row.modelId).quantization,
    deprecated: row.status === "deprecated",
    source: row.source,
    asOf: row.asOf,
    before: null,
  };
  const levels = (row.price?.modes ?? []).map((mode): Offer => ({
    ...standard,
    tier: mode.name,
    state: host.plan ? "subscription" : "paid",
    prices: {
      input: mode.input,
      output: mode.output,
      cacheRead: mode.cacheRead,
      cacheWrite: null,
      batchInput: null,
      batchOutput: null,
    },
    longContext: [],
  }));
  return [standard, ...levels];
}

/** Never free unless it says so: a listed 0 is a plan's or unknown. */
function stateOf(row: OfferFact, host: Host): OfferState {
  if (host.plan) return "subscription";
  if (!row.price) return "unknown";
  const { input, output } = row.price;
  if (input > 0 && output > 0) return "paid";
  if (input === 0 && output === 0 && (readName(row.modelId).free || readName(row.name).free))
    return "free";
  return "unknown";
}

function tokenPrices(price: PriceFact): TokenPrices {
  const { input, output, cacheRead, cacheWrite } = price;
  return { input, output, cacheRead, cacheWrite, batchInput: null, batchOutput: null };
}
