import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readCatalog } from "@/lib/catalog/catalog";

type Traced = {
  offers: {
    model: string;
    host: string;
    hostModelId: string;
    tier: string;
    input: number | null;
    output: number | null;
  }[];
  scores: {
    model: string;
    benchmark: string;
    source: string;
    version: string | null;
    value: number;
  }[];
};
const traced = JSON.parse(readFileSync("tests/fixtures/traced-rows.json", "utf8")) as Traced;
const data = readCatalog(process.cwd());

describe("the rows traced by hand", () => {
  it("are fifty", () => {
    expect(traced.offers.length + traced.scores.length).toBe(50);
  });

  it.each(traced.offers)("joins $host $hostModelId to $model", (row) => {
    const found = data.offers.filter(
      (offer) =>
        offer.host === row.host && offer.hostModelId === row.hostModelId && offer.tier === row.tier,
    );
    expect(
      found.map(({ model, prices }) => ({
        model,
        input: prices?.input ?? null,
        output: prices?.output ?? null,
      })),
    ).toEqual([{ model: row.model, input: row.input, output: row.output }]);
  });

  it.each(traced.scores)("joins $source's $version on $benchmark to $model", (row) => {
    expect(data.scores).toContainEqual(expect.objectContaining(row));
  });
});

describe("what is kept by hand", () => {
  const models = new Set(data.models.map((model) => model.id));
  const labs = new Set(data.curated.labs.map((lab) => lab.id));
  const { aliases, names, models: notes } = data.curated;

  it("names only models of the catalogue", () => {
    const named = [
      ...aliases.merged,
      ...aliases.names,
      ...aliases.rows,
      ...names,
      ...notes,
    ].flatMap(({ model }) => model ?? []);
    expect(named.filter((model) => !models.has(model))).toEqual([]);
  });

  it("has every model's lab", () => {
    expect(data.models.filter((model) => !labs.has(model.lab)).map((model) => model.id)).toEqual(
      [],
    );
  });
});
