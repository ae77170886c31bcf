import { describe, expect, it } from "vitest";
import { modelsDev } from "@/lib/sources/models-dev";
import { copy, factsOf, refusal } from "./support";

const FILE = "prices/models-dev-api.2026-09-30.json";

const row = {
  id: "nova-1",
  name: "Nova 1",
  attachment: false,
  reasoning: true,
  tool_call: true,
  open_weights: true,
  release_date: "2026-03-04",
  modalities: { input: ["text"], output: ["text"] },
  limit: { context: 128000, output: 8192 },
  cost: { input: 1.25, output: 10, cache_read: 0.125 },
};
const file = (...rows: object[]) =>
  copy(
    FILE,
    JSON.stringify({
      acme: { id: "acme", models: Object.fromEntries(rows.map((each, n) => [`m${n}`, each])) },
    }),
  );
const one = (changes: object) => factsOf(modelsDev, file({ ...row, ...changes }))[0];
const refused = (changes: object) => refusal(modelsDev, file({ ...row, ...changes }));

describe("models.dev", () => {
  it("reads a row as a dated price in USD per 1M tokens", () => {
    expect(one({})).toEqual({
      source: "models.dev",
      asOf: "2026-09-30",
      provider: "acme",
      modelId: "nova-1",
      name: "Nova 1",
      canonicalId: null,
      family: null,
      openWeights: true,
      releaseDate: "2026-03-04",
      knowledge: null,
      status: null,
      modalities: { input: ["text"], output: ["text"] },
      capabilities: { tools: true, reasoning: true, structuredOutput: null, attachment: false },
      context: 128000,
      maxOutput: 8192,
      price: {
        input: 1.25,
        output: 10,
        cacheRead: 0.125,
        cacheWrite: null,
        reasoning: null,
        tiers: [],
        modes: [],
      },
    });
  });

  it("keeps a listed price of 0 apart from no price at all", () => {
    expect(one({ cost: { input: 0, output: 0 } })?.price).toMatchObject({
      input: 0,
      output: 0,
      cacheRead: null,
    });
    expect(one({ cost: undefined })?.price).toBeNull();
  });

  it("reads a limit of 0 as not listed", () => {
    expect(one({ limit: { context: 0, output: 0 } })).toMatchObject({
      context: null,
      maxOutput: null,
    });
  });

  it("keeps a release month a month, and takes upstream's zero day for no date", () => {
    expect(one({ release_date: "2025-09" })?.releaseDate).toBe("2025-09");
    expect(one({ release_date: "2025" })?.releaseDate).toBe("2025");
    expect(one({ release_date: "1970-01-01" })?.releaseDate).toBeNull();
  });

  it("puts context tiers in ascending order and keeps only service levels with a price", () => {
    const cost = {
      input: 1,
      output: 2,
      tiers: [
        { input: 4, output: 8, tier: { type: "context", size: 512000 } },
        { input: 2, output: 4, cache_read: 0.2, tier: { type: "context", size: 200000 } },
      ],
    };
    const experimental = {
      modes: { fast: { cost: { input: 3, output: 6 } }, pro: { provider: {} } },
    };
    expect(one({ cost, experimental })?.price).toMatchObject({
      tiers: [
        { above: 200000, input: 2, output: 4, cacheRead: 0.2 },
        { above: 512000, input: 4, output: 8, cacheRead: null },
      ],
      modes: [{ name: "fast", input: 3, output: 6, cacheRead: null }],
    });
  });

  it("refuses a negative price", () => {
    expect(refused({ cost: { input: -1, output: 10 } })).toBe(
      `${FILE}: acme/m0: cost.input: is a negative price: -1`,
    );
  });

  it("refuses a price written as text", () => {
    expect(refused({ cost: { input: "1.25", output: 10 } })).toBe(
      `${FILE}: acme/m0: cost.input: Invalid input: expected number, received string`,
    );
  });

  it("refuses a price without its output half", () => {
    expect(refused({ cost: { input: 1 } })).toBe(
      `${FILE}: acme/m0: cost.output: Invalid input: expected number, received undefined`,
    );
  });

  it("refuses a day no calendar has", () => {
    expect(refused({ release_date: "2026-02-30" })).toBe(
      `${FILE}: acme/m0: release_date: is not a date: "2026-02-30"`,
    );
  });

  it("refuses the same model twice at one provider", () => {
    expect(refusal(modelsDev, file(row, row))).toBe(
      `${FILE}: acme/nova-1: provider, modelId: is the same as acme/nova-1: acme, nova-1`,
    );
  });

  it("refuses a file that is cut off, empty, or without models", () => {
    expect(refusal(modelsDev, copy(FILE, '{"acme": {"id": "ac'))).toBe(
      `${FILE}: is not whole JSON`,
    );
    expect(refusal(modelsDev, copy(FILE, " \n"))).toBe(`${FILE}: is empty`);
    expect(refusal(modelsDev, copy(FILE, "{}"))).toBe(`${FILE}: has no models`);
  });
});
