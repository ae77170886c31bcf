import type { TokenMix } from "@/lib/domain/blend";
import type { Chart } from "@/lib/domain/charts/chart";
import { sourceLine } from "@/lib/domain/charts/source-line";
import type { Offer } from "@/lib/domain/offer";
import type { PriceEvent } from "@/lib/domain/price-event";
import { mixWords } from "@/lib/domain/price-verdict";
import { historyChart } from "@/lib/domain/trends/charts/history-chart";
import { historyTable } from "@/lib/domain/trends/charts/history-table";
import { laterChange } from "@/lib/domain/trends/later-change";
import { type DatedOffer, presentPrice } from "@/lib/domain/trends/present-price";
import { priceLines } from "@/lib/domain/trends/price-lines";
import { priceSeries } from "@/lib/domain/trends/price-series";
import { byModel } from "./by-model";
import { catalog } from "./catalog";
import { snapshotDates } from "./dates";
import { pricedDays } from "./past-offers";
import { judged, judgedEvents } from "./price-events";
import { recordedOffers } from "./price-series";
import { sourceNames } from "./source-names";
import { countedOffers, primaryHost } from "./summaries";

/** What a model's page says of its prices over time. */
export type ModelHistory = {
  /** Those with a recorded or a present price, by name. */
  hosts: HistoryHost[];
  /** The one looked at alone; null for all. */
  host: HistoryHost | null;
  /** Null where no change is recorded; then `present` says what is known. */
  chart: Chart | null;
  present: { text: string; source: { name: string; homepage: string } | null };
};

/** `resells`: lists other hosts' offers. */
export type HistoryHost = { id: string; name: string; resells: boolean };

type HistoryAsked = {
  /** Of one host alone; all where it has no price. */
  host: string;
  mix: TokenMix;
  /** Path of the page that shows one host's. */
  hrefOf: (host: string) => string;
};

/** Null where there is no such model. */
export function modelHistory(id: string, asked: HistoryAsked): ModelHistory | null {
  const { models, offers, hosts: facts } = byModel(catalog());
  const model = models.get(id);
  if (!model) return null;
  // Batch prices are not recorded: today's would look like a fall.
  const mix = { ...asked.mix, batch: false };
  const closed = model.weights.value === "closed";
  const at = { mix, mixWords: `at ${mixWords(mix)}` };
  const steps = recordedOffers().get(id) ?? [];
  const current = offers.get(id) ?? [];
  const hosts = hostsOf([...steps.flatMap((step) => step.offers), ...current]);
  const host = hosts.find((one) => one.id === asked.host) ?? null;
  const { price, line } = host ? countedAt(host.id) : countedOf(model.lab, closed);
  const series = priceSeries(id, steps, price, price(current), mix);
  const lines = priceLines(steps, line, line(current), mix);
  const recorded = pricedDays();
  const { text, source } = presentPrice({ ...at, offers: price(current), recorded });
  const sources = sourceNames();
  const nameOf = (one: string) => facts.get(one)?.name ?? one;
  const sourceOf = (one: string) => sources[one] ?? { name: one, homepage: "" };
  const isAsked = isOf(id, host);
  const later = current.flatMap((offer) => {
    const change = laterChange(offer);
    return change && isAsked(change.event)
      ? [{ ...judged(change, mix), source: sourceOf(offer.source) }]
      : [];
  });
  const isRecorded = recorded !== null && lines.some((one) => one.steps.length > 0);
  return {
    ...{ hosts, host },
    present: { text, source: source === null ? null : sourceOf(source) },
    chart: isRecorded
      ? historyChart({
          ...{ ...at, series, lines, host: host?.name ?? null, recorded: recorded.last },
          today: snapshotDates().prices,
          names: { model: model.name, host: nameOf },
          sources: sourceLine(originsOf(current), sources),
          closed,
          later: later.length > 0,
          table: historyTable({
            ...at,
            changes: [
              ...judgedEvents(isAsked, mix).map((one) => ({ ...one, source: sourceOf(EVENTS) })),
              ...later,
            ],
            hostCell: (one) => ({
              text: nameOf(one),
              ...(!host && { href: asked.hrefOf(primaryHost(one, facts)) }),
            }),
          }),
        })
      : null,
  };
}

const EVENTS = "models.dev-price-events";

function hostsOf(offers: readonly Offer[]): HistoryHost[] {
  const { hosts } = byModel(catalog());
  const ids = new Set(offers.filter(isPriced).map(({ host }) => primaryHost(host, hosts)));
  return [...ids]
    .flatMap((id) => hosts.get(id) ?? [])
    .map(({ id, name, kind }) => ({ id, name, resells: kind === "reseller" }))
    .sort((a, b) => a.name.localeCompare(b.name, "en"));
}

function isPriced(offer: Offer): offer is Offer & { prices: NonNullable<Offer["prices"]> } {
  return offer.state === "paid" && offer.prices !== null;
}

type Counted = (offers: readonly Offer[]) => DatedOffer[];

/** What makes a model's price, and a line of each host: also of those that do not make a closed model's price. */
function countedOf(lab: string, closed: boolean): { price: Counted; line: Counted } {
  const { hosts } = byModel(catalog());
  const counted =
    (labOnly: boolean): Counted =>
    (offers) =>
      countedOffers(offers, lab, labOnly, hosts).map((offer) =>
        dated(offer, primaryHost(offer.host, hosts)),
      );
  return { price: counted(closed), line: counted(false) };
}

/** What makes one host's price, and a line of each of its offers. */
function countedAt(id: string): { price: Counted; line: Counted } {
  const { hosts } = byModel(catalog());
  const own = (offers: readonly Offer[]) =>
    offers.filter(isPriced).filter(({ host }) => primaryHost(host, hosts) === id);
  const nameOf = ({ host, hostModelId }: Offer) =>
    host === id ? hostModelId : `${hostModelId}, ${hosts.get(host)?.name ?? host}`;
  return {
    price: (offers) => {
      const standard = own(offers).filter(({ tier }) => tier === "standard");
      return (standard.length > 0 ? standard : own(offers)).map((offer) => dated(offer, id));
    },
    line: (offers) => own(offers).map((offer) => dated(offer, nameOf(offer))),
  };
}

function dated(
  { prices, source, asOf, before }: Offer & { prices: NonNullable<Offer["prices"]> },
  host: string,
): DatedOffer {
  return { host, prices, source, asOf, before };
}

/** Without a host, of those who run the model themselves. */
function isOf(model: string, host: HistoryHost | null): (event: PriceEvent) => boolean {
  const { hosts } = byModel(catalog());
  return (event) => {
    const facts = hosts.get(event.host);
    if (event.model !== model || !facts || facts.plan) return false;
    return host ? primaryHost(event.host, hosts) === host.id : facts.kind !== "reseller";
  };
}

/** The record's, and those of today's offers. */
function originsOf(current: readonly Offer[]): { source: string; asOf: string | null }[] {
  const asOf = catalog().sources.find(({ id }) => id === EVENTS)?.asOf ?? null;
  return [{ source: EVENTS, asOf }, ...current];
}
