import { percent } from "../format";
import { modelPrice } from "../price";
import { tiers } from "../quality/tiers";
import { median } from "../statistics";
import { defineClaim } from "./claim";
import type { ClaimData } from "./claim-data";
import { MIX, mixOf, RESTRICTED } from "./common-switches";

/** The same at equal quality: the cheapest open against the cheapest closed model of one tier. */
export const cheaperAtEqualQuality = defineClaim({
  id: "cheaper-at-equal-quality",
  statement: "At equal quality the cheapest open model costs less than the cheapest closed one.",
  quote: null,
  method:
    "Models with an index and a price are parted into tiers: the best, and all that its interval cannot tell from " +
    "it, then the next. In each tier that has both, the cheapest open model stands against the cheapest closed " +
    "one, at the mix. It holds where open is cheaper in more than half of these tiers.",
  switches: {
    mix: MIX,
    price: {
      label: "Price of an open model",
      choices: [
        { value: "median", label: "median of its hosts" },
        { value: "min", label: "its cheapest host" },
      ],
      default: "median",
    },
    restricted: RESTRICTED,
  },
  find(data, { mix, price, restricted }) {
    const priced = pricedModels(data, mix, price).filter(
      ({ weights }) => restricted === "count" || weights !== "restricted",
    );
    const rows = (tiers(priced) ?? []).flatMap(({ tier, best, models }) => {
      const cheapest = (closed: boolean) =>
        models
          .filter(({ weights }) => (weights === "closed") === closed)
          .sort((a, b) => a.usd - b.usd)[0];
      const [open, closed] = [cheapest(false), cheapest(true)];
      if (!open || !closed) return [];
      return {
        ...{ tier, from: best.value, open: open.model, openPrice: open.usd },
        ...{ closed: closed.model, closedPrice: closed.usd, saving: 1 - open.usd / closed.usd },
      };
    });
    const cheaper = rows.filter(({ saving }) => saving > 0).length;
    const saving = median(rows.map((row) => row.saving));
    const from = {
      sources: ["epoch-index", "models.dev", "pi-ai"],
      asOf: data.dates.prices,
    };
    return {
      holds: rows.length === 0 ? null : cheaper * 2 > rows.length,
      finding: `In ${cheaper} of ${rows.length} tiers that have both, the cheapest open model is cheaper; the median saving is ${percent(saving)}.`,
      figures: [
        { label: "Tiers in which open is cheaper", value: cheaper, unit: "count", ...from },
        { label: "Tiers with both", value: rows.length, unit: "count", ...from },
        { label: "Median saving", value: saving, unit: "share", ...from },
      ],
      table: {
        columns: [
          { id: "tier", label: "Tier", unit: "count" },
          { id: "from", label: "Best index", unit: "points" },
          { id: "open", label: "Cheapest open", unit: "model" },
          { id: "openPrice", label: "Price", unit: "usd" },
          { id: "closed", label: "Cheapest closed", unit: "model" },
          { id: "closedPrice", label: "Price", unit: "usd" },
          { id: "saving", label: "Saving", unit: "share" },
        ],
        rows,
      },
    };
  },
});

function pricedModels({ explorable }: ClaimData, mix: string, point: "median" | "min") {
  return explorable.models.flatMap(({ id: model, weights, index, offers }) => {
    const price = modelPrice(offers, mixOf(mix));
    if (!index || !price) return [];
    return { model, weights, ...index, usd: point === "median" ? price.median : price.min.value };
  });
}
