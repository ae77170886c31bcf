import { conflictsOf } from "./conflicts";
import type { Claim } from "./figure";
import { figureText } from "./figure-text";
import { usd } from "./format";
import type { Model } from "./model";
import type { Offer, TokenPrices } from "./offer";

/** A disagreement as the list of all of them shows it. */
export type ConflictRow = {
  model: string;
  name: string;
  field: string;
  /** The shown value first. */
  values: { value: string; source: string; asOf: string | null }[];
};

/** Every figure and price on which sources disagree, by model, then field. */
export function conflictRows(
  models: readonly Model[],
  offers: readonly Offer[],
  names: { license: (id: string) => string; host: (id: string) => string },
): ConflictRow[] {
  const known = new Map(models.map((model) => [model.id, model]));
  const figures = models.flatMap((model) =>
    conflictsOf(model).map(({ field, label, claims }): ConflictRow => ({
      model: model.id,
      name: model.name,
      field: label,
      values: claims.map(({ value, source, asOf }: Claim<string | number>) => ({
        value: figureText(field, value, names.license),
        source,
        asOf,
      })),
    })),
  );
  const prices = offers.flatMap((offer): ConflictRow[] => {
    const { model, prices: now, before, host, source, asOf } = offer;
    if (!before || !now) return [];
    const values = [
      { value: priceText(now), source, asOf },
      { value: priceText(before.prices), source: before.source, asOf: before.asOf },
    ];
    return [
      {
        model,
        name: known.get(model)?.name ?? model,
        field: `Price at ${names.host(host)}`,
        values,
      },
    ];
  });
  return [...figures, ...prices].sort(
    (a, b) => compare(a.model, b.model) || compare(a.field, b.field),
  );
}

/** `$0.10 in, $0.40 out, $0.02 cached`. */
function priceText({ input, output, cacheRead }: TokenPrices): string {
  return [
    `${usd(input)} in`,
    `${usd(output)} out`,
    cacheRead === null ? "no cache price" : `${usd(cacheRead)} cached`,
  ].join(", ");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
