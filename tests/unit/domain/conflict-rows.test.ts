import { describe, expect, it } from "vitest";
import { conflictRows } from "@/lib/domain/conflict-rows";
import { catalogModel, figure, offer } from "@/tests/fixtures/catalog-parts";
import { prices } from "@/tests/fixtures/explorable";

const names = { license: (id: string) => id.toUpperCase(), host: (id: string) => `Host ${id}` };

describe("conflicts", () => {
  it("writes each source's value the way the page does, the shown one first", () => {
    const model = catalogModel("lab/a", {
      license: {
        ...figure("mit", "researched-models"),
        others: [figure("apache-2.0", "hub-repos")],
      },
      parameters: {
        total: { ...figure(117e9), others: [figure(1.5e12, "hub-repos", null)] },
        active: null,
      },
    });
    expect(conflictRows([model], [], names)).toEqual([
      {
        model: "lab/a",
        name: "a",
        field: "License",
        values: [
          { value: "MIT", source: "researched-models", asOf: "2026-09-30" },
          { value: "APACHE-2.0", source: "hub-repos", asOf: "2026-09-30" },
        ],
      },
      {
        model: "lab/a",
        name: "a",
        field: "Parameters",
        values: [
          { value: "117B", source: "models.dev", asOf: "2026-09-30" },
          { value: "1.5T", source: "hub-repos", asOf: null },
        ],
      },
    ]);
  });

  it("lists an older price of the same offer beside the newer one", () => {
    const newer = offer("lab/a", "x", {
      prices: prices(1.32, 3.96, 0.1),
      source: "pi-ai",
      asOf: "2026-11-10",
      before: { prices: prices(0.435, 0.87), source: "models.dev", asOf: "2026-09-30" },
    });
    expect(conflictRows([catalogModel("lab/a")], [newer], names)).toEqual([
      {
        model: "lab/a",
        name: "a",
        field: "Price at Host x",
        values: [
          { value: "$1.32 in, $3.96 out, $0.10 cached", source: "pi-ai", asOf: "2026-11-10" },
          {
            value: "$0.43 in, $0.87 out, no cache price",
            source: "models.dev",
            asOf: "2026-09-30",
          },
        ],
      },
    ]);
  });

  it("has nothing to say where sources agree", () => {
    const model = catalogModel("lab/a", {
      context: { ...figure(131072), others: [figure(128000, "pi-ai")] },
    });
    expect(conflictRows([model], [offer("lab/a", "x")], names)).toEqual([]);
  });
});
