import { percent } from "../format";
import type { TokenMix } from "../blend";
import { modelPrice } from "../price";
import { tiers } from "../quality/tiers";
import { median } from "../statistics";
import { defineClaim } from "./claim";
import type { ClaimData } from "./claim-data";
import { OPEN_PRICE, RESTRICTED } from "./common-switches";

/** How many tiers from the top count where only the best are asked for. */
const BEST_TIERS = 5;

/** The same at equal quality: the cheapest open against the cheapest closed model of one tier. */
export const cheaperAtEqualQuality = defineClaim({
  id: "cheaper-at-equal-quality",
  statement: "At equal quality the cheapest open model costs less than the cheapest closed one.",
  quote: null,
  how: "The cheapest open against the cheapest closed model in each band of index values that cannot be told apart.",
  method:
    "Models with an index and a price are parted into tiers: the best, and all that its interval cannot tell from " +
    "it, then the next. In each tier that has both, the cheapest open model stands against the cheapest closed " +
    "one, at the mix. It holds where open is cheaper in more than half of these tiers. A tier with one kind only has " +
    "no pair and is counted beside.",
  switches: {
    tiers: {
      label: "Tiers",
      choices: [
        { value: "all", label: "all that have both" },
        { value: "best", label: `the best ${BEST_TIERS} that have both` },
      ],
      default: "all",
    },
    price: OPEN_PRICE,
    restricted: RESTRICTED,
  },
  atMix: true,
  chart: {
    kind: "pairs",
    words:
      "Price of the cheapest open and the cheapest closed model of each tier, the best tier first",
    ...{ name: "tier", open: "openPrice", closed: "closedPrice" },
  },
  find(data, { tiers: which, price, restricted }, mix) {
    const priced = pricedModels(data, mix, price).filter(
      ({ weights }) => restricted === "count" || weights !== "restricted",
    );
    const bands = tiers(priced) ?? [];
    const pairs = bands.flatMap(({ tier, best, models }) => {
      const cheapest = (closed: boolean) =>
        models
          .filter(({ weights }) => (weights === "closed") === closed)
          .sort((a, b) => a.usd - b.usd)[0];
      const [open, closed] = [cheapest(false), cheapest(true)];
      if (!open || !closed) return [];
      return {
        ...{ tier, from: best.value, open: open.model, openPrice: open.usd },
        ...{ closed: closed.model, closedPrice: closed.usd, ratio: open.usd / closed.usd },
      };
    });
    const rows = which === "best" ? pairs.slice(0, BEST_TIERS) : pairs;
    const cheaper = rows.filter(({ ratio }) => ratio < 1).length;
    const ratio = median(rows.map((row) => row.ratio));
    const saving = ratio === null ? null : 1 - ratio;
    const from = {
      sources: ["epoch-index", "models.dev", "pi-ai"],
      asOf: data.dates.prices,
    };
    return {
      holds: rows.length === 0 ? null : cheaper * 2 > rows.length,
      finding:
        rows.length === 0
          ? "No tier has an open and a closed model with a price."
          : `In ${cheaper} of ${rows.length} tiers that have both, the cheapest open model is cheaper. ${difference(saving)}`,
      figures: [
        {
          label: "Tiers in which open is cheaper",
          value: rows.length === 0 ? null : cheaper / rows.length,
          ...{ unit: "share", ...from },
        },
        { label: "Median saving", value: saving, unit: "share", ...from },
        { label: "Tiers with both", value: rows.length, unit: "count", ...from },
        {
          label: "Tiers with one kind only",
          value: bands.length - pairs.length,
          ...{ unit: "count", ...from },
        },
      ],
      table: {
        columns: [
          { id: "tier", label: "Tier", unit: "count" },
          { id: "from", label: "Best index", unit: "points" },
          { id: "open", label: "Cheapest open", unit: "model" },
          { id: "openPrice", label: "Open price", unit: "usd" },
          { id: "closed", label: "Cheapest closed", unit: "model" },
          { id: "closedPrice", label: "Closed price", unit: "usd" },
          { id: "ratio", label: "Open over closed", unit: "times" },
        ],
        rows,
      },
    };
  },
});

function difference(saving: number | null): string {
  if (saving === null || saving === 0) return "The median difference is none.";
  return `The median ${saving > 0 ? "saving" : "surcharge"} is ${percent(Math.abs(saving))}.`;
}

function pricedModels({ explorable }: ClaimData, mix: TokenMix, point: "median" | "min") {
  return explorable.models.flatMap(({ id: model, weights, index, offers }) => {
    const price = modelPrice(offers, mix);
    // At a mix of input alone a price may be nothing, which none compares with.
    if (!index || !price || price.min.value === 0) return [];
    return { model, weights, ...index, usd: point === "median" ? price.median : price.min.value };
  });
}
