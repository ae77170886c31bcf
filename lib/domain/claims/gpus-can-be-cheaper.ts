import { shortCount, usd } from "../format";
import { breakEvens } from "../gpu-break-even";
import { modelPrice } from "../price";
import { median } from "../statistics";
import { defineClaim } from "./claim";
import type { ClaimData } from "./claim-data";

/** "Dedicated GPUs can be cheaper than tokens": from which volume, and whether the GPUs could serve it. */
export const gpusCanBeCheaper = defineClaim({
  id: "gpus-can-be-cheaper",
  statement: "Dedicated GPUs can be cheaper than paying by the token.",
  quote: null,
  how: "Monthly rent of the GPUs that hold a model over its price per token, and whether they could serve so much.",
  method:
    "The monthly rent of the cheapest GPUs of one machine that hold the model with 20 % to spare, over its price per token, " +
    "is the volume at which both cost the same. It holds where these GPUs could serve that volume, as bounded by memory " +
    "bandwidth for written tokens (64 requests at a time, 60 % of peak) and by compute for read ones (40 % of " +
    "peak). These shares are assumptions; people, idle nights and a spare machine come on top.",
  switches: {
    model: {
      label: "Model",
      choices: [
        { value: "openai/gpt-oss-120b", label: "gpt-oss-120b" },
        { value: "alibaba/qwen3.8-27b", label: "Qwen3.8-27B" },
        { value: "meta/llama-3.3-70b-instruct", label: "Llama 3.3 70B" },
        { value: "zhipuai/glm-5.2", label: "GLM-5.2" },
      ],
      default: "openai/gpt-oss-120b",
    },
    bytes: {
      label: "Weights stored in",
      choices: [
        { value: "0.5", label: "4 bit" },
        { value: "1", label: "8 bit" },
        { value: "2", label: "16 bit" },
      ],
      default: "1",
    },
    seller: {
      label: "GPU price",
      choices: [
        { value: "median", label: "median of sellers" },
        { value: "min", label: "cheapest seller" },
      ],
      default: "median",
    },
    price: {
      label: "Token price",
      choices: [
        { value: "median", label: "median of hosts" },
        { value: "min", label: "cheapest host" },
      ],
      default: "median",
    },
  },
  atMix: true,
  chart: {
    kind: "bars",
    words:
      "How busy each set of GPUs would be at the volume that costs as much by the token; above 100 % it cannot serve so much",
    ...{ name: "gpu", value: "load" },
  },
  find(data, { model, bytes, seller, price: point }, mix) {
    const summary = data.explorable.models.find(({ id }) => id === model);
    const price = summary ? modelPrice(summary.offers, mix) : null;
    const total = summary?.parameters ?? null;
    const usdPerMillion = price && (point === "median" ? price.median : price.min.value);
    const known = total !== null && usdPerMillion !== null && usdPerMillion > 0;
    const rows = !known
      ? []
      : breakEvens(
          { total, active: summary?.activeParameters ?? total, bytes: Number(bytes) },
          usdPerMillion,
          mix,
          data.gpus,
          (gpu) => hourly(data, gpu, seller),
        );
    // The set that costs least for what it serves, not the one with the lowest rent.
    const best = [...rows].sort((a, b) => a.load - b.load)[0];
    const rent = { sources: ["gpu-prices"], asOf: data.gpuPrices[0]?.asOf ?? data.dates.prices };
    const paid = { sources: ["models.dev", "pi-ai"], asOf: data.dates.prices };
    // Of the older of the two that it rests on.
    const from = { sources: [...rent.sources, ...paid.sources], asOf: rent.asOf };
    return {
      holds: best ? best.load <= 1 : null,
      finding: best
        ? `${best.count} × ${best.gpu} for ${usd(best.usdPerMonth)} a month cost as much as ${shortCount(best.tokensPerMonth)} tokens, which would keep them busy ${Math.round(best.load * 100)} % of the time.`
        : "No single machine of the listed GPUs holds it.",
      figures: [
        {
          label: "Volume at which both cost the same",
          value: best?.tokensPerMonth ?? null,
          unit: "tokens-month",
          ...from,
        },
        { label: "GPUs busy then", value: best?.load ?? null, unit: "share", ...from },
        { label: "Rent", value: best?.usdPerMonth ?? null, unit: "usd-month", ...rent },
        {
          label: "1M tokens from GPUs at full load",
          value: best?.usdAtFullLoad ?? null,
          unit: "usd",
          ...from,
        },
        { label: "1M tokens from a host", value: usdPerMillion, unit: "usd", ...paid },
      ],
      table: {
        columns: [
          { id: "gpu", label: "GPU", unit: "text" },
          { id: "count", label: "Number", unit: "count" },
          { id: "usdPerMonth", label: "Rent", unit: "usd-month" },
          { id: "tokensPerMonth", label: "Same cost at", unit: "tokens-month" },
          { id: "load", label: "Busy then", unit: "share" },
          { id: "usdAtFullLoad", label: "At full load", unit: "usd" },
        ],
        rows,
      },
    };
  },
});

/**
 * USD per GPU-hour over sellers, each at its own median; null where nobody sells it. A seller at less than half of
 * what the middle one asks is no cheapest one: such prices are of spare machines that may be taken away.
 */
function hourly({ gpuPrices }: ClaimData, gpu: string, seller: "median" | "min"): number | null {
  const prices = gpuPrices.filter((price) => price.gpu === gpu).map((price) => price.median);
  const middle = median(prices);
  if (middle === null || seller === "median") return middle;
  return Math.min(...prices.filter((price) => price * 2 >= middle));
}
