import { describe, expect, it } from "vitest";
import { detailOf } from "@/lib/catalog/model-detail";
import { summarize } from "@/lib/catalog/summaries";
import { DEFAULT_MIX } from "@/lib/domain/blend";
import { catalogOf, host, offer, snapshotModel } from "@/tests/fixtures/catalog";
import { prices } from "@/tests/fixtures/explorable";

const ID = "acme/one";

function detail(known: Parameters<typeof catalogOf>[0], id = ID, mix = DEFAULT_MIX) {
  const data = catalogOf({ models: [snapshotModel(ID)], ...known });
  return detailOf(data, summarize(data), id, mix);
}

it("is null for a model that is not there, whatever its name", () => {
  expect(detail({}, "acme/two")).toBeNull();
  expect(detail({}, "__proto__")).toBeNull();
});

describe("offers", () => {
  const curated = { hosts: [host("near"), host("far"), host("shop", { kind: "reseller" })] };

  it("come cheapest first with their host, those without a price last", () => {
    const found = detail({
      curated,
      offers: [
        offer(ID, "far", { state: "unknown", prices: null }),
        offer(ID, "near", { prices: prices(3, 3) }),
        offer(ID, "near", { hostModelId: "small", prices: prices(1, 1) }),
      ],
    });
    expect(found?.offers.map(({ blend, hostFacts }) => [hostFacts?.name, blend])).toEqual([
      ["near", 1],
      ["near", 3],
      ["far", null],
    ]);
  });

  it("of resellers stand apart and never make the price", () => {
    const found = detail({
      curated,
      offers: [offer(ID, "shop", { prices: prices(0.1, 0.1) }), offer(ID, "near")],
    });
    expect(found?.offers.map(({ host }) => host)).toEqual(["near"]);
    expect(found?.resellers.map(({ host, counted, blend }) => [host, counted, blend])).toEqual([
      ["shop", false, 0.1],
    ]);
    expect(found?.row.price).toMatchObject({ hosts: 1, median: 1.25 });
  });

  it("say whether they count: a plan's and another tier's do not, though their price is shown", () => {
    const found = detail({
      curated,
      offers: [
        offer(ID, "near"),
        offer(ID, "near", { tier: "fast", prices: prices(2, 2) }),
        offer(ID, "far", { state: "subscription", prices: prices(3, 3) }),
      ],
    });
    expect(found?.offers.map(({ blend, counted }) => [blend, counted])).toEqual([
      [1.25, true],
      [2, false],
      [3, false],
    ]);
  });

  it("of a closed model count only at its lab", () => {
    const closed = { value: "closed", source: "models.dev", asOf: null } as const;
    const found = detail({
      models: [snapshotModel(ID, { weights: closed })],
      curated: {
        hosts: [host("acme", { kind: "lab", labs: ["acme"] }), host("cloud", { kind: "cloud" })],
      },
      offers: [offer(ID, "acme"), offer(ID, "cloud", { prices: prices(0.1, 0.1) })],
    });
    expect(found?.offers.map(({ host, counted }) => [host, counted])).toEqual([
      ["cloud", false],
      ["acme", true],
    ]);
    expect(found?.row.price?.median).toBe(1.25);
  });
});

it("has the siblings of its family and lab, newest first, not itself", () => {
  const released = (value: string) => ({ value, source: "models.dev", asOf: null });
  const found = detail({
    models: [
      snapshotModel(ID, { family: "one" }),
      snapshotModel("acme/old", { family: "one", released: released("2024-01") }),
      snapshotModel("acme/new", { family: "one", released: released("2025-06-01") }),
      snapshotModel("acme/undated", { family: "one" }),
      snapshotModel("acme/other", { family: "two" }),
      snapshotModel("rival/one", { family: "one" }),
    ],
  });
  expect(found?.siblings.map(({ id }) => id)).toEqual(["acme/new", "acme/old", "acme/undated"]);
  expect(detail({ models: [snapshotModel(ID), snapshotModel("acme/lone")] })?.siblings).toEqual([]);
});

it("finds its repository whatever its case, and its license", () => {
  const claim = { source: "hub-repos", asOf: "2026-08-23" };
  const repo = { id: "Acme/One", source: "hub-repos", asOf: "2026-08-23", likes: 7 };
  const license = { id: "mit", name: "MIT License", short: "MIT" };
  const found = detail({
    models: [
      snapshotModel(ID, {
        hubRepo: { value: "acme/one", ...claim },
        license: { value: "mit", ...claim },
      }),
    ],
    "hub-repos": [repo as never],
    curated: { licenses: [license as never] },
  });
  expect(found?.hub?.likes).toBe(7);
  expect(found?.license?.name).toBe("MIT License");
});
