import type { TokenMix } from "./blend";
import { costAgainst, isSameCost } from "./cost-against";
import { percent, usd } from "./format";
import type { Sentence } from "./model-verdict";
import { modelPrice, type ModelPrice, type PricedOffer } from "./price";

/** A closed model with an index, and what its lab asks for it. */
export type Rival = { id: string; name: string; index: number; offers: readonly PricedOffer[] };

/** The mix as prose has it: `3 : 1`, `3 : 1, half cached`. */
export function mixWords({ input, output, cached, batch }: TokenMix): string {
  return [`${input} : ${output}`, cached > 0 && `${percent(cached)} cached`, batch && "batch"]
    .filter(Boolean)
    .join(", ");
}

/** What a model costs at a mix, in words. */
export function priceSentence(
  price: ModelPrice | null,
  mix: TokenMix,
  hostName: (id: string) => string,
): Sentence {
  if (!price) return ["No host lists a price for it that counts."];
  const lead = [
    `At ${mixWords(mix)} it costs `,
    { strong: usd(price.median) },
    " per 1M tokens",
  ] as const;
  if (price.hosts === 1) return [...lead, ` at ${hostName(price.min.host)}.`];
  return [
    ...lead,
    `, the median over ${price.hosts} hosts; ${hostName(price.min.host)} asks least, ${usd(price.min.value)}.`,
  ];
}

/**
 * How that compares with the cheapest closed model of at least its index at the same mix; null when
 * either is unknown or no closed model is as good.
 */
export function rivalSentence(
  price: ModelPrice | null,
  index: number | null,
  rivals: readonly Rival[],
  mix: TokenMix,
): Sentence | null {
  if (!price || index === null || price.median === 0) return null;
  let best: { rival: Rival; value: number } | null = null;
  for (const rival of rivals) {
    const value = rival.index >= index ? modelPrice(rival.offers, mix)?.median : undefined;
    if (value !== undefined && value > 0 && (!best || value < best.value)) best = { rival, value };
  }
  if (!best) return null;
  const lead = `The cheapest closed model of at least its index, ${best.rival.name}, costs `;
  const sum = isSameCost(best.value, price.median) ? "." : ` (${usd(best.value)}).`;
  return [lead, { strong: costAgainst(best.value, price.median) }, sum];
}
