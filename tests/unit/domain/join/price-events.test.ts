import { describe, expect, it } from "vitest";
import type { Curated, Facts } from "@/lib/domain/join/input";
import { NameIndex } from "@/lib/domain/join/name-index";
import { joinPriceEvents } from "@/lib/domain/join/price-events";
import { catalogModel, figure, host, offer } from "@/tests/fixtures/catalog-parts";

const models = [
  catalogModel("mistral/medium-2604", { released: figure("2026-04-29") }),
  catalogModel("mistral/medium-2505", { released: figure("2025-05") }),
  catalogModel("mistral/medium", { released: figure("2026-01-01") }),
];
const index = new NameIndex();
for (const { id } of models) index.addSlug(id, id);

/** The model of one event of Mistral's on a day. */
function modelOf(date: string, modelId: string, current: string | null): string | null {
  const fact = { date, provider: "mistral", modelId, event: "added", input: 1, output: 2 } as const;
  const offers = current ? [offer(current, "mistral", { hostModelId: modelId })] : [];
  const facts = {
    priceEvents: [{ ...fact, cacheRead: null, cacheWrite: null }],
  } as unknown as Facts;
  const curated = { hosts: [host("mistral")] } as unknown as Curated;
  return joinPriceEvents(facts, curated, offers, index, models)[0]?.model ?? null;
}

describe("the model of a price event", () => {
  it("is the one that the host now sells under the id", () => {
    expect(modelOf("2026-05-01", "medium-latest", "mistral/medium-2604")).toBe(
      "mistral/medium-2604",
    );
  });
  it("is not one that came out over a month later: the id moved on", () => {
    expect(modelOf("2026-04-01", "medium-latest", "mistral/medium-2604")).toBe(
      "mistral/medium-2604",
    );
    expect(modelOf("2026-03-29", "medium-latest", "mistral/medium-2604")).toBeNull();
  });
  it("is then the one of the exact name", () => {
    expect(modelOf("2025-06-10", "medium-2505", "mistral/medium-2604")).toBe("mistral/medium-2505");
  });
  it("stays where the id is the model's own name, whatever day a source gives", () => {
    expect(modelOf("2025-06-10", "medium", null)).toBe("mistral/medium");
  });
});
