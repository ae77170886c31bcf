import { describe, expect, it } from "vitest";
import { coverage } from "@/lib/domain/coverage";
import type { CoverageInput } from "@/lib/domain/coverage-bar";
import { coverageText } from "@/lib/domain/coverage-text";
import { catalogModel, figure, host, offer } from "@/tests/fixtures/catalog-parts";
import { model as summary, prices } from "@/tests/fixtures/explorable";

const nothing: CoverageInput = {
  models: [],
  summaries: [],
  index: [],
  offers: [],
  hosts: [],
  labs: [],
  sources: [],
  unmatched: [],
  rows: [],
  merged: [],
  excluded: [],
  exceptions: [],
};

function barOf(id: string, given: Partial<CoverageInput>) {
  const found = coverage({ ...nothing, ...given }).find((bar) => bar.id === id);
  if (!found) throw new Error(`no bar ${id}`);
  return found;
}

const row = (provider: string, modelId: string, canonicalId: string | null = null) => ({
  provider,
  modelId,
  canonicalId,
});

describe("models.dev's models", () => {
  const rows = [
    row("groq", "a", "Lab/A"),
    row("groq", "b", "lab/b"),
    row("deepinfra", "b", "lab/b"),
  ];

  it("names each canonical model of a priced row that is not in", () => {
    expect(barOf("canonical", { rows, models: [catalogModel("lab/a")] })).toMatchObject({
      value: 1,
      of: 2,
      met: false,
      missing: [{ id: "lab/b" }],
    });
  });

  it("counts another name of a model as that model", () => {
    const merged = [{ canonical: "lab/b", model: "lab/a", why: "the same weights" }];
    expect(barOf("canonical", { rows, merged, models: [catalogModel("lab/a")] })).toMatchObject({
      value: 1,
      of: 1,
      met: true,
    });
  });

  it("does not ask for what was kept out by hand", () => {
    const excluded = [{ model: "lab/b", why: "makes images" }];
    expect(barOf("canonical", { rows, excluded, models: [catalogModel("lab/a")] })).toMatchObject({
      of: 1,
      met: true,
    });
  });
});

describe("labs' own models", () => {
  const given = {
    hosts: [host("lab", { kind: "lab", labs: ["lab"], aliases: ["lab-cn"] })],
    labs: [{ id: "lab", prefixes: ["glm"] }],
    rows: [
      row("lab", "glm-5"),
      row("lab-cn", "glm-6"),
      row("lab", "other-model"),
      row("groq", "glm-5"),
    ],
  };

  it("looks at rows of the lab's own API under its own names, and finds those under no model", () => {
    const offers = [offer("lab/glm-5", "lab", { hostModelId: "glm-5" })];
    expect(barOf("lab", { ...given, offers })).toMatchObject({
      value: 1,
      of: 2,
      met: false,
      missing: [{ id: "lab/glm-6" }],
    });
  });

  it("leaves out a row that was decided by hand to be no model", () => {
    const exceptions = [{ row: "lab-cn/GLM-6", model: null, why: "audio" }];
    expect(barOf("lab", { ...given, exceptions })).toMatchObject({ of: 1 });
  });
});

describe("Epoch's models", () => {
  it("is met only when the whole index is in", () => {
    const index = [
      {
        model: "lab/a",
        value: 140,
        low: 138,
        high: 142,
        anchor: false,
        name: "A",
        source: "epoch-index",
        asOf: "2026-08-11",
      },
    ];
    const unmatched = [
      { source: "epoch-index", row: "B", name: "B", reason: "no model of this name" },
    ];
    expect(
      barOf("epoch", { index, unmatched, sources: [{ id: "epoch-index", rows: 2 }] }),
    ).toMatchObject({
      value: 1,
      of: 2,
      met: false,
      missing: [{ id: "B", why: "no model of this name" }],
    });
  });
});

describe("open models with a price", () => {
  const priced = (id: string) => summary(id, { offers: [{ host: "groq", prices: prices(1, 2) }] });

  it("counts restricted ones and leaves out closed and unpriced ones", () => {
    const models = [
      catalogModel("lab/open", { hubRepo: figure("lab/open") }),
      catalogModel("lab/restricted", { weights: figure("restricted" as const) }),
      catalogModel("lab/closed", { weights: figure("closed" as const) }),
      catalogModel("lab/unpriced"),
    ];
    const summaries = [
      priced("lab/open"),
      priced("lab/restricted"),
      priced("lab/closed"),
      summary("lab/unpriced"),
    ];
    expect(barOf("repo", { models, summaries })).toMatchObject({
      value: 1,
      of: 2,
      met: false,
      missing: [{ id: "lab/restricted" }],
    });
  });

  it("asks a license for its date", () => {
    const models = [
      catalogModel("lab/a", { license: figure("mit") }),
      catalogModel("lab/b", { license: figure("mit", "x", null) }),
    ];
    expect(
      barOf("license", { models, summaries: [priced("lab/a"), priced("lab/b")] }).missing,
    ).toEqual([{ id: "lab/b" }]);
  });

  it("is met at the bar, not only above it", () => {
    const models = Array.from({ length: 25 }, (_, place) =>
      catalogModel(
        `lab/m${place}`,
        place < 2 ? {} : { parameters: { total: figure(1e9), active: null } },
      ),
    );
    const summaries = models.map(({ id }) => priced(id));
    expect(barOf("parameters", { models, summaries })).toMatchObject({
      value: 23,
      of: 25,
      met: true,
    });
  });
});

describe("prices from those who run it", () => {
  it.each([
    ["a reseller's", host("x", { kind: "reseller" }), prices(1, 2)],
    ["a plan's", host("x", { plan: true }), prices(1, 2)],
    ["a listing at 0", host("x"), prices(0, 2)],
  ])("finds %s price in a median", (_, seller, listed) => {
    const summaries = [summary("lab/a", { offers: [{ host: "x", prices: listed }] })];
    expect(barOf("medians", { summaries, hosts: [seller] })).toMatchObject({
      value: 0,
      of: 1,
      met: false,
      missing: [{ id: "lab/a", why: "x" }],
    });
  });

  it("is met by a host's price", () => {
    const summaries = [summary("lab/a", { offers: [{ host: "x", prices: prices(1, 2) }] })];
    expect(barOf("medians", { summaries, hosts: [host("x")] }).met).toBe(true);
  });
});

describe("the report's text", () => {
  it("marks a missed bar and names what is missing", () => {
    const rows = [row("groq", "a", "lab/a"), row("groq", "b", "lab/b")];
    const lines = coverageText(coverage({ ...nothing, rows, models: [catalogModel("lab/a")] }));
    const at = lines.findIndex((line) => line.includes("models.dev’s models"));
    expect(lines[at]).toMatch(/^MISS {2}models\.dev’s models +1 of 2, 50 % \(bar: 100 %\)$/);
    expect(lines[at + 1]).toBe("      missing: lab/b");
  });
});
