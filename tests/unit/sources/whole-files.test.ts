import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { type Loaded, loadAll } from "@/lib/sources/load";

const from = fileURLToPath(new URL("../../../../shared/upstream", import.meta.url));

/** Figures in these tests were read by hand in the upstream files. */
describe.skipIf(!existsSync(from))("the whole upstream files", () => {
  let facts: Loaded["facts"];
  let meta: Loaded["meta"];
  beforeAll(async () => {
    ({ facts, meta } = await loadAll({ from }));
  }, 30_000);

  it("gives the number of facts and the day upstream's README states", () => {
    expect(
      Object.fromEntries(meta.map((source) => [source.id, [source.rows, source.asOf]])),
    ).toEqual({
      "models.dev": [8337, "2026-09-30"],
      "pi-ai": [1643, "2026-11-10"],
      "models.dev-price-events": [11778, "2026-07-02"],
      "gpu-prices": [11 + 82, "2026-10-05"],
      "epoch-index": [222, "2026-08-11"],
      epoch: [2249, "2026-08-11"],
      "epoch-difficulties": [57, "2026-08-11"],
      "epoch-versions": [683, "2026-07-01"],
      lmarena: [254, "2026-07-01"],
      bfcl: [109, "2025-12-16"],
      "models.dev-benchmarks": [160, "2026-07-02"],
      "hub-repos": [6344 - 145, "2026-08-23"],
      "hub-architectures": [1615, "2026-05-17"],
      "hub-links": [120, "2026-11-22"],
      "hub-growth": [15, "2026-08-28"],
      "tracked-models": [299 + 40 + 118, "2026-08-17"],
      "license-tracker": [48 + 48, "2026-08-29"],
      "repo-licenses": [42, "2026-10-09"],
      "hub-license-ids": [83, "2026-08-22"],
      "researched-models": [172, "2026-11-22"],
    });
  });

  it("lists what it leaves out: pi-ai's other kinds of model and the Hub list's patterns", () => {
    const skipped = meta.filter((source) => source.skipped.length > 0);
    expect(skipped.map((source) => [source.id, source.skipped.length])).toEqual([
      ["pi-ai", 130],
      ["hub-repos", 145],
    ]);
  });

  it("reads models.dev", () => {
    const offers = facts["models.dev"];
    expect(new Set(offers.map((offer) => offer.provider)).size).toBe(225);
    expect(offers.filter((offer) => offer.canonicalId === null)).toHaveLength(3067);
    expect(offers.filter(({ price }) => price?.input === 0 && price.output === 0)).toHaveLength(
      637,
    );
    expect(offers.filter(({ price }) => price === null)).toHaveLength(423);
    expect(
      offers.find((offer) => offer.provider === "openai" && offer.modelId === "gpt-5.5"),
    ).toMatchObject({
      releaseDate: "2026-04-23",
      context: 1050000,
      price: { input: 5, output: 30, cacheRead: 0.5 },
    });
  });

  it("reads the two price files of one offer that disagree", () => {
    const priceOf = (offers: Loaded["facts"]["pi-ai"]) =>
      offers.find((offer) => offer.provider === "deepseek" && offer.modelId === "deepseek-v4-pro")
        ?.price;
    expect(priceOf(facts["models.dev"])).toMatchObject({ input: 0.435, output: 0.87 });
    expect(priceOf(facts["pi-ai"])).toMatchObject({ input: 1.32, output: 3.96 });
    expect(new Set(facts["pi-ai"].map((offer) => offer.provider)).size).toBe(42);
  });

  it("reads Epoch's files, whose model names agree with each other", () => {
    const names = new Set(facts["epoch-index"].map((model) => model.name));
    expect(facts.epoch.filter((score) => !names.has(score.model))).toEqual([]);
    const anchors = facts["epoch-index"].filter((model) => model.low === null);
    expect(anchors.map((model) => model.name).sort()).toEqual(["Claude 3.5 Sonnet", "GPT-5"]);
    expect(facts["epoch-index"].find((model) => model.name === "GPT-5.5 Pro")).toMatchObject({
      value: 161.49,
      low: 158.57,
      high: 164.64,
      date: "2026-04-23",
    });
    expect(
      facts["epoch-versions"].find((version) => version.version === "deepseek-v4-pro_max"),
    ).toMatchObject({
      releaseDate: "2026-04-24",
      trainingCompute: 9.702e24,
    });
    expect(facts["epoch-difficulties"].filter((benchmark) => benchmark.isAnchor)).toHaveLength(1);
  });

  it("reads the other leaderboards", () => {
    expect(facts.lmarena[0]).toMatchObject({ model: "claude-fable-5", value: 1508, votes: 4366 });
    expect(facts.bfcl[0]).toMatchObject({
      model: "Claude-Opus-4-5-20251101 (FC)",
      value: 0.7747,
      hubRepo: null,
    });
    expect(facts.bfcl.filter((score) => score.hubRepo)).toHaveLength(51);
    expect(facts["models.dev-benchmarks"][0]).toMatchObject({
      model: "stepfun/step-3.5-flash",
      benchmark: "SWE-Bench Verified",
      value: 0.744,
      ranBy: "arxiv.org",
    });
  });

  it("reads the Hub's repos and their sizes", () => {
    const repo = facts["hub-repos"].find((each) => each.repo === "deepseek-ai/DeepSeek-R1-0528");
    expect(repo).toMatchObject({
      license: "mit",
      totalParameters: 671e9,
      activeParameters: 37e9,
      asOf: "2026-08-23",
    });
    expect(facts["hub-repos"].filter((each) => each.license)).toHaveLength(2529);
    expect(facts["tracked-models"].parameters).toHaveLength(299);
    expect(
      facts["license-tracker"].parameters.find(
        (each) => each.repo === "meta-llama/Llama-4-Scout-17B-16E-Instruct",
      ),
    ).toMatchObject({ total: 109e9, active: 17e9 });
    expect(facts["hub-links"].filter((link) => link.inferred)).toHaveLength(43);
  });

  it("reads what was looked up by hand, with its doubts", () => {
    const models = facts["researched-models"];
    expect(models.filter((model) => model.repo)).toHaveLength(169);
    expect(models.filter((model) => model.license)).toHaveLength(166);
    expect(models.filter((model) => model.totalParameters)).toHaveLength(170);
    expect(models.filter((model) => model.doubt)).toHaveLength(6);
  });

  it("reads GPU prices and the growth of the Hub", () => {
    const { gpus, prices } = facts["gpu-prices"];
    expect(gpus).toHaveLength(11);
    expect(new Set(prices.map((price) => price.seller)).size).toBe(12);
    expect(gpus.find((gpu) => gpu.gpu === "H100 SXM")).toMatchObject({
      memoryGb: 80,
      bandwidthTbps: 3.35,
    });
    expect(facts["hub-growth"].at(-1)).toMatchObject({ date: "2026-08-28", models: 3030000 });
  });
});
