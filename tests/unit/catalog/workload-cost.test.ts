import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { explorable } from "@/lib/catalog";
import { perMonth, type Workload } from "@/lib/domain/workload";
import { WORKLOAD_PRESETS } from "@/lib/domain/workload-presets";
import { workloadPrice } from "@/lib/domain/workload-cost";

type Row = {
  model: string;
  host: string;
  tier: string;
  state: string;
  context: number;
  prices: { input: number; output: number; cacheRead: number | null };
};

const read = (file: string): unknown => JSON.parse(readFileSync(`data/${file}.json`, "utf8"));
const rows = read("snapshot/offers") as Row[];
const hosts = new Map(
  (read("curated/hosts") as { id: string; kind: string; twinOf?: string }[]).map((host) => [
    host.id,
    host,
  ]),
);

const monthOf = (id: string, workload: Workload) => {
  const model = explorable().models.find((candidate) => candidate.id === id);
  const price = model && workloadPrice(model.offers, workload);
  return price ? perMonth(price.median, workload) : null;
};

/** USD per request by the rows of the snapshot themselves: the cheapest of each host, then the median. */
function medianByHand(id: string, { input, cached, output }: Workload): number {
  const cheapest = new Map<string, number>();
  for (const { model, host, tier, state, prices, context } of rows) {
    const kind = hosts.get(host)?.kind;
    if (model !== id || tier !== "standard" || state !== "paid" || kind === "reseller") continue;
    if (input + output > context) continue;
    const usd =
      ((input - cached) * prices.input +
        cached * (prices.cacheRead ?? prices.input) +
        output * prices.output) /
      1e6;
    cheapest.set(host, Math.min(usd, cheapest.get(host) ?? Infinity));
  }
  const sorted = [...cheapest.values()].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return ((low ?? NaN) + (high ?? NaN)) / 2;
}

const [chat, , coding] = WORKLOAD_PRESETS;

describe("the shipped snapshot at a workload", () => {
  it("costs GPT-5.5's chat 1,500 × $5 and 500 × $30 per 1M, a thousand times a day", () => {
    expect(monthOf("openai/gpt-5.5", chat.workload)).toBeCloseTo(0.0225 * 1000 * 30.4375, 6);
  });
  it("costs GPT-5.5's coding agent mostly its cached tokens", () => {
    const request = (5_500 * 5 + 116_500 * 0.5 + 415 * 30) / 1e6;
    expect(monthOf("openai/gpt-5.5", coding.workload)).toBeCloseTo(request * 2000 * 30.4375, 6);
  });
  it.each([chat, coding])(
    "takes gpt-oss-120b's median over its rows for $label",
    ({ workload }) => {
      const byHand = medianByHand("openai/gpt-oss-120b", workload);
      expect(monthOf("openai/gpt-oss-120b", workload)).toBeCloseTo(perMonth(byHand, workload), 6);
    },
  );
  it("bills a long request to GPT-5.5 at its prices above 272,000 tokens", () => {
    const workload = { ...chat.workload, input: 300_000, output: 1000 };
    const request = (300_000 * 10 + 1000 * 45) / 1e6;
    expect(monthOf("openai/gpt-5.5", workload)).toBeCloseTo(request * 1000 * 30.4375, 6);
  });
});
