import { describe, expect, it } from "vitest";
import { claimCsv, nextSort, sortedRows } from "@/lib/domain/claims/claim-table";

const table = {
  columns: [
    { id: "model", label: "Model", unit: "model" as const },
    { id: "price", label: "Price", unit: "usd" as const },
  ],
  rows: [
    { model: "a/one", price: 2 },
    { model: "z/two", price: null },
    { model: "b/three", price: 1 },
  ],
};
const models = {
  "a/one": { name: "Zeta", weights: "open" as const },
  "b/three": { name: "alpha", weights: "closed" as const },
};
const prices = (descending: boolean) =>
  sortedRows(table, models, { column: "price", descending }).map(({ price }) => price);

describe("the rows behind a claim", () => {
  it("stay in their order without a sort", () => {
    expect(sortedRows(table, models, null)).toBe(table.rows);
  });
  it("have what is not known last both ways", () => {
    expect(prices(true)).toEqual([2, 1, null]);
    expect(prices(false)).toEqual([1, 2, null]);
  });
  it("go by the names of models, not their ids", () => {
    const rows = sortedRows(table, models, { column: "model", descending: false });
    expect(rows.map(({ model }) => model)).toEqual(["b/three", "z/two", "a/one"]);
  });
  it("begin with the largest figure and the first word, and turn round at the second click", () => {
    expect(nextSort(table, null, "price")).toEqual({ column: "price", descending: true });
    expect(nextSort(table, null, "model")).toEqual({ column: "model", descending: false });
    const turned = nextSort(table, { column: "price", descending: true }, "price");
    expect(turned.descending).toBe(false);
  });
});

it("the file has ids, names, units, full figures and where they are from", () => {
  const figures = [
    {
      ...{ label: "x", value: 1, unit: "usd" as const },
      ...{ sources: ["models.dev"], asOf: "2026-11-10" },
    },
  ];
  const csv = claimCsv(
    { statement: "S, said.", table, models, figures },
    table.rows.slice(0, 2),
    "https://w.example/claims/s",
  );
  expect(csv.split("\r\n")).toEqual([
    "Model id,Model,Price (USD per 1M tokens),Claim,Sources,As of,Link",
    'a/one,Zeta,2,"S, said.",models.dev,2026-11-10,https://w.example/claims/s',
    'z/two,,,"S, said.",models.dev,2026-11-10,https://w.example/claims/s',
    "",
  ]);
});
