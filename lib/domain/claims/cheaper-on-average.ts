import { blend, type TokenMix } from "../blend";
import { percent, usd } from "../format";
import type { HostKind } from "../host";
import { hostPrices } from "../price";
import { mean, median } from "../statistics";
import { defineClaim } from "./claim";
import type { ClaimData } from "./claim-data";
import { AVERAGE } from "./common-switches";

const CLAIMED = 0.87;
/** How far off a saving may be and still count as the one claimed. */
const TOLERANCE = 0.05;

/** "87 % less": what open models cost against closed ones, each counted alike. */
export const cheaperOnAverage = defineClaim({
  id: "cheaper-on-average",
  statement: "Open models cost 87 % less than closed ones on average.",
  quote: {
    by: "Frank Nagle and Daniel Yue, by MIT Sloan's account",
    url: "https://conffab.com/elsewhere/ai-open-models-have-benefits-so-why-arent-they-more-widely-used-mit-sloan/",
    seen: "2026-11-23",
  },
  how: "One less the average open price over the average closed one, each model or offer counted alike.",
  method:
    "One less the average price of open models over that of closed ones, in USD per 1M tokens at the mix. " +
    "Open are all weights that can be downloaded. Over models, each counts once: an open one at the median of " +
    "its hosts, a closed one at its lab's own price. Over offers, each paid standard offer of a lab, cloud or " +
    "host counts; which of them is asked of open models only. Models that answer in pictures or sound too, or " +
    "read no text, list prices of other tokens and are left out unless asked for. It holds from 82 to 92 %. Averages over unlike models say nothing of one model against another.",
  switches: {
    average: AVERAGE,
    over: {
      label: "Counted",
      choices: [
        { value: "models", label: "models" },
        { value: "offers", label: "offers" },
      ],
      default: "models",
    },
    hosts: {
      label: "Open models at",
      choices: [
        { value: "all", label: "labs, clouds and hosts" },
        { value: "lab", label: "labs" },
        { value: "cloud", label: "clouds" },
        { value: "host", label: "hosts" },
      ],
      default: "all",
    },
    answers: {
      label: "Models that answer",
      choices: [
        { value: "text", label: "in text alone" },
        { value: "any", label: "in pictures and sound too" },
      ],
      default: "text",
    },
  },
  atMix: true,
  chart: {
    kind: "points",
    words: "Each model's price and day of release",
    ...{ day: "released", model: "model", value: "price" },
  },
  find(data, { average, over, hosts, answers }, mix) {
    const rows = pricesOf(data, hosts, mix).filter(
      ({ model }) => answers === "any" || data.textModels.has(model),
    );
    const values = (side: "open" | "closed") =>
      rows
        .filter((row) => row.weights === side)
        .flatMap(({ offers, price }) => (over === "models" ? (price ?? []) : offers));
    const middle = average === "mean" ? mean : median;
    const [open, closed] = [middle(values("open")), middle(values("closed"))];
    const saving = open === null || closed === null ? null : 1 - open / closed;
    const from = { sources: ["models.dev", "pi-ai"], asOf: data.dates.prices };
    return {
      holds: saving === null ? null : Math.abs(saving - CLAIMED) <= TOLERANCE,
      finding:
        saving === null
          ? "No open or no closed price is known."
          : `The ${average} price is ${usd(open)} for open and ${usd(closed)} for closed models per 1M tokens: ${percent(Math.abs(saving))} ${saving < 0 ? "more" : "less"}.`,
      figures: [
        { label: "Open models cost less by", value: saving, unit: "share", ...from },
        { label: "Open price", value: open, unit: "usd", ...from },
        { label: "Closed price", value: closed, unit: "usd", ...from },
        { label: "Open prices", value: values("open").length, unit: "count", ...from },
        { label: "Closed prices", value: values("closed").length, unit: "count", ...from },
      ],
      table: {
        columns: [
          { id: "model", label: "Model", unit: "model" },
          { id: "weights", label: "Counted as", unit: "text" },
          { id: "price", label: "Price", unit: "usd" },
          { id: "offers", label: "Offers", unit: "count" },
          { id: "released", label: "Released", unit: "date" },
        ],
        rows: rows.map((row) => ({ ...row, offers: row.offers.length })),
      },
    };
  },
});

type PricedModel = {
  model: string;
  weights: "open" | "closed";
  released: string | null;
  /** Null where no offer of it makes a price, as of a closed model that its lab does not sell. */
  price: number | null;
  /** The price of each of its offers that count. */
  offers: number[];
};

/** Models with an offer, cheapest first. Which hosts count is asked of open models only: closed ones have their lab. */
function pricesOf(data: ClaimData, kind: "all" | HostKind, mix: TokenMix): PricedModel[] {
  const listed = new Map<string, number[]>();
  const counts = (host: string) => kind === "all" || data.hostKinds.get(host) === kind;
  const closedIds = new Set(
    data.explorable.models.flatMap(({ id, weights }) => (weights === "closed" ? id : [])),
  );
  for (const { model, host, prices } of data.offers) {
    if (!closedIds.has(model) && !counts(host)) continue;
    listed.set(model, [...(listed.get(model) ?? []), blend(prices, mix)]);
  }
  return data.explorable.models
    .flatMap(({ id: model, weights, released, offers }): PricedModel[] => {
      const closed = weights === "closed";
      const counted = offers.filter(({ host }) => closed || counts(host));
      const price = median(hostPrices(counted, mix).map(({ value }) => value));
      const own = listed.get(model) ?? [];
      if (price === null && own.length === 0) return [];
      return [{ model, weights: closed ? "closed" : "open", released, price, offers: own }];
    })
    .sort((a, b) => (a.price ?? Infinity) - (b.price ?? Infinity) || (a.model < b.model ? -1 : 1));
}
