import { usd } from "../format";
import { modelPrice } from "../price";
import { defineClaim } from "./claim";

const CHEAP = { model: "openai/gpt-oss-120b", claimed: 0.3 } as const;
const DEAR = { model: "openai/gpt-5.5", claimed: 11.3 } as const;
/** The claim rounds to ten cents. */
const ROUNDING = 0.05;

/** "From $0.3 for gpt-oss-120b to $11.3 for GPT-5.5 at 3:1". */
export const priceRange = defineClaim({
  id: "price-range",
  statement: "Prices go from $0.3 for gpt-oss-120b to $11.3 for GPT-5.5 per 1M tokens at 3:1.",
  quote: null,
  how: "The two models' prices as they are listed, rounded to ten cents.",
  method:
    "Both models' prices at the mix: the median over hosts for gpt-oss-120b, or one of them, and OpenAI's own for GPT-5.5. It holds " +
    "where both round to the ten cents claimed. The claim names 3 : 1; at another mix it is another claim, tried all the same. Neither is an end of the range: how many models are cheaper or " +
    "dearer stands beside.",
  switches: {
    host: {
      label: "gpt-oss-120b at",
      choices: [
        { value: "median", label: "the median of its hosts" },
        { value: "min", label: "its cheapest host" },
        { value: "max", label: "its dearest host" },
      ],
      default: "median",
    },
  },
  atMix: true,
  chart: {
    kind: "points",
    words: "Each model's price and day of release",
    ...{ day: "released", model: "model", value: "price" },
  },
  find({ explorable, dates }, { host }, mix) {
    const rows = explorable.models
      .flatMap(({ id: model, weights, released, offers }) => {
        const price = modelPrice(offers, mix);
        if (!price) return [];
        const point = model === CHEAP.model ? host : "median";
        const asked = point === "median" ? price.median : price[point].value;
        return [{ model, weights, price: asked, hosts: price.hosts, released }];
      })
      .sort((a, b) => a.price - b.price || (a.model < b.model ? -1 : 1));
    const priceOf = (id: string) => rows.find(({ model }) => model === id)?.price ?? null;
    const [low, high] = [priceOf(CHEAP.model), priceOf(DEAR.model)];
    const isNear = (value: number, claimed: number) => Math.abs(value - claimed) <= ROUNDING + 1e-9;
    const from = { sources: ["models.dev", "pi-ai"], asOf: dates.prices };
    const known = low !== null && high !== null;
    return {
      holds: known ? isNear(low, CHEAP.claimed) && isNear(high, DEAR.claimed) : null,
      finding: `gpt-oss-120b costs ${usd(low)} and GPT-5.5 ${usd(high)} per 1M tokens at ${mix.input} : ${mix.output}.`,
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
          { id: "released", label: "Released", unit: "date" },
        ],
        rows,
      },
    };
  },
});
