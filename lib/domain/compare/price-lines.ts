import { cacheAssumed, type TokenMix } from "../blend";
import { count, usd } from "../format";
import { hostPrices, modelPrice } from "../price";
import { mixWords } from "../price-verdict";
import { cellOf } from "./cell";
import type { ComparedModel, ComparedOffer, Comparison } from "./comparison";
import type { Cell, CompareContext, Evidence, Line } from "./line";

const INPUT: TokenMix = { input: 1, output: 0, cached: 0, batch: false };
const OUTPUT: TokenMix = { input: 0, output: 1, cached: 0, batch: false };
const CACHED: TokenMix = { input: 1, output: 0, cached: 1, batch: false };

const usdLine = {
  unit: "USD per 1M tokens",
  better: "less",
  extra: false,
  task: null,
} as const;

/** Prices at a mix; its words stand under the first label. */
export function priceLines(mix: TokenMix): readonly Line[] {
  return [
    {
      ...usdLine,
      id: "price",
      label: `At ${mixWords(mix)}`,
      note: "median",
      cell: price,
    },
    { ...usdLine, id: "cheapest", label: "Cheapest host", note: null, cell: cheapest },
    { ...usdLine, id: "input", label: "Input", note: null, cell: median(INPUT) },
    { ...usdLine, id: "output", label: "Output", note: null, cell: median(OUTPUT) },
    {
      ...usdLine,
      id: "cached",
      label: "Cached input",
      note: "where listed",
      cell: median(CACHED, ({ prices }) => prices.cacheRead !== null),
    },
    {
      ...usdLine,
      id: "batch",
      label: "In batches",
      note: "where listed",
      cell: (model, context) => median({ ...context.mix, batch: true }, hasBatch)(model, context),
    },
    {
      ...usdLine,
      id: "hosts",
      label: "Hosts",
      note: "in the median",
      unit: "hosts",
      better: "more",
      cell: hosts,
    },
  ];
}

function hasBatch({ prices }: ComparedOffer): boolean {
  return prices.batchInput !== null || prices.batchOutput !== null;
}

function price(model: ComparedModel, { comparison, mix }: CompareContext): Cell {
  const at = modelPrice(model.offers, mix);
  if (!at) return cellOf();
  const range = `${usd(at.min.value)} – ${usd(at.max.value)}, ${at.hosts} hosts`;
  const assumed = model.offers.some(({ prices }) => cacheAssumed(prices, mix));
  const detail = at.hosts === 1 ? `at ${hostName(comparison, at.min.host)}` : range;
  return cellOf({
    text: usd(at.median),
    value: at.median,
    detail: assumed ? `${detail}; some without a cache price` : detail,
    mark: { kind: "price", price: at },
    evidence: priceEvidence(comparison, model.offers, mix),
  });
}

function cheapest(model: ComparedModel, { comparison, mix }: CompareContext): Cell {
  const [first] = hostPrices(model.offers, mix);
  if (!first) return cellOf();
  return cellOf({
    text: usd(first.value),
    value: first.value,
    detail: hostName(comparison, first.offer.host),
    evidence: priceEvidence(comparison, [first.offer], mix),
  });
}

function median(mix: TokenMix, counts: (offer: ComparedOffer) => boolean = () => true) {
  return (model: ComparedModel, { comparison }: CompareContext): Cell => {
    const offers = model.offers.filter(counts);
    const at = modelPrice(offers, mix);
    if (!at) return cellOf();
    return cellOf({
      text: usd(at.median),
      value: at.median,
      evidence: priceEvidence(comparison, offers, mix),
    });
  };
}

function hosts(model: ComparedModel, { comparison, mix }: CompareContext): Cell {
  const asked = hostPrices(model.offers, mix);
  if (asked.length === 0) return cellOf();
  return cellOf({
    text: count(asked.length),
    value: asked.length,
    evidence: priceEvidence(comparison, model.offers, mix),
  });
}

/** What each host asks, cheapest first. */
export function priceEvidence(
  comparison: Comparison,
  offers: readonly ComparedOffer[],
  mix: TokenMix,
): Evidence[] {
  return hostPrices(offers, mix).map(({ offer: { host, prices, source, asOf }, value }) => ({
    subject: hostName(comparison, host),
    value: usd(value),
    source,
    asOf,
    note: `${usd(prices.input)} in, ${usd(prices.output)} out`,
  }));
}

/** A host's name; its id where the list has none. */
export function hostName({ hosts }: Pick<Comparison, "hosts">, id: string): string {
  return (Object.hasOwn(hosts, id) && hosts[id]) || id;
}
