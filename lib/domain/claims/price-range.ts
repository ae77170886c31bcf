import { usd } from "../format";
import { modelPrice } from "../price";
import { defineClaim } from "./claim";
import { MIX, mixOf } from "./common-switches";

const CHEAP = { model: "openai/gpt-oss-120b", claimed: 0.3 } as const;
const DEAR = { model: "openai/gpt-5.5", claimed: 11.3 } as const;
/** The claim rounds to ten cents. */
const ROUNDING = 0.05;

/** "From $0.3 for gpt-oss-120b to $11.3 for GPT-5.5 at 3:1". */
export const priceRange = defineClaim({
  id: "price-range",
  statement: "Prices go from $0.3 for gpt-oss-120b to $11.3 for GPT-5.5 per 1M tokens at 3:1.",
  quote: null,
  method:
    "Both models' prices at the mix: the median over hosts for gpt-oss-120b, OpenAI's own for GPT-5.5. It holds " +
    "where both round to the ten cents claimed. Neither is an end of the range: how many models are cheaper or " +
    "dearer stands beside.",
  switches: { mix: MIX },
  find({ explorable, dates }, { mix }) {
    const rows = explorable.models
      .flatMap(({ id: model, weights, offers }) => {
        const price = modelPrice(offers, mixOf(mix));
        return price ? [{ model, weights, price: price.median, hosts: price.hosts }] : [];
      })
      .sort((a, b) => a.price - b.price || (a.model < b.model ? -1 : 1));
    const priceOf = (id: string) => rows.find(({ model }) => model === id)?.price ?? null;
    const [low, high] = [priceOf(CHEAP.model), priceOf(DEAR.model)];
    const isNear = (value: number, claimed: number) => Math.abs(value - claimed) <= ROUNDING + 1e-9;
    const from = { sources: ["models.dev", "pi-ai"], asOf: dates.prices };
    const known = low !== null && high !== null;
    return {
      holds: known ? isNear(low, CHEAP.claimed) && isNear(high, DEAR.claimed) : null,
      finding: `gpt-oss-120b costs ${usd(low)} and GPT-5.5 ${usd(high)} per 1M tokens.`,
      figures: [
        { label: "gpt-oss-120b", value: low, unit: "usd", ...from },
        { label: "GPT-5.5", value: high, unit: "usd", ...from },
        {
          label: "Models cheaper than gpt-oss-120b",
          value: low === null ? null : rows.filter(({ price }) => price < low).length,
          ...{ unit: "count", ...from },
        },
        {
          label: "Models dearer than GPT-5.5",
          value: high === null ? null : rows.filter(({ price }) => price > high).length,
          ...{ unit: "count", ...from },
        },
      ],
      table: {
        columns: [
          { id: "model", label: "Model", unit: "model" },
          { id: "weights", label: "Weights", unit: "text" },
          { id: "price", label: "Price", unit: "usd" },
          { id: "hosts", label: "Hosts", unit: "count" },
        ],
        rows,
      },
    };
  },
});
