import { describe, expect, it } from "vitest";
import { DEFAULT_MIX } from "@/lib/domain/blend";
import { compareRows } from "@/lib/domain/compare/compare-rows";
import { withColumns } from "@/lib/domain/compare/comparison";
import {
  claim,
  comparedModel,
  comparisonOf,
  licensed,
  measure,
  offersAt,
  quality,
} from "@/tests/fixtures/comparison";

const a = comparedModel("A", {
  ...licensed("MIT", "allowed"),
  parameters: { total: claim(117e9), active: claim(5.1e9) },
  context: claim(131072),
  offers: offersAt([1, 1], [2, 2], [9, 9]),
});
const b = comparedModel("B", {
  weights: claim("closed" as const),
  context: claim(1048576),
  offers: offersAt([5, 30]),
});

const rowOf = (comparison: ReturnType<typeof comparisonOf>, id: string, mix = DEFAULT_MIX) =>
  compareRows(comparison, mix)
    .flatMap(({ rows }) => rows)
    .find((row) => row.id === id);
const texts = (...given: Parameters<typeof rowOf>) =>
  rowOf(...given)?.cells.map(({ text }) => text);

describe("the rows of a comparison", () => {
  const comparison = comparisonOf([a, b], { A: [140, 136, 143] });

  it("have the median at the mix with its range, and mark the cheaper", () => {
    const row = rowOf(comparison, "price");
    expect(row?.label).toBe("At 3 : 1");
    expect(row?.cells.map(({ text, detail }) => `${text} ${detail}`)).toEqual([
      "$2.00 $1.00 – $9.00, 3 hosts",
      "$11.25 at Host A",
    ]);
    expect(row?.best).toEqual([true, false]);
    expect(row?.cells[0]?.evidence.map(({ subject, value }) => `${subject} ${value}`)).toEqual([
      "Host A $1.00",
      "Host B $2.00",
      "Host C $9.00",
    ]);
  });

  it("move with the mix", () => {
    expect(texts(comparison, "price", { ...DEFAULT_MIX, input: 1, output: 1 })).toEqual([
      "$2.00",
      "$17.50",
    ]);
  });

  it("say what is not published and what is not known", () => {
    expect(texts(comparison, "parameters")).toEqual(["117B", "not published"]);
    expect(texts(comparison, "quality")).toEqual(["140.0", "–"]);
    expect(texts(comparison, "commercial-use")).toEqual(["Allowed", "Under the provider’s terms"]);
  });

  it("leave out what is known of none", () => {
    expect(rowOf(comparison, "max-output")).toBeUndefined();
    expect(rowOf(comparison, "batch")).toBeUndefined();
  });

  it("tell where the models differ", () => {
    expect(rowOf(comparison, "weights")?.differs).toBe(true);
    expect(rowOf(comparison, "lab")?.differs).toBe(false);
  });

  it("follow the order of the columns", () => {
    expect(texts(withColumns(comparison, ["lab/b", "lab/a", "no/such"]), "context")).toEqual([
      "1M",
      "128K",
    ]);
  });

  it("show first the benchmarks that most have, three of a task", () => {
    const ids = ["one", "two", "three", "four"];
    const shared = comparisonOf(
      [a, b],
      {},
      {
        quality: {
          measures: [...ids, "lonely"].map((id) => measure({ id, task: "coding" })),
          values: {
            ...Object.fromEntries(
              ids.map((id) => [
                id,
                { "lab/a": quality({ value: 0.5 }), "lab/b": quality({ value: 0.625 }) },
              ]),
            ),
            lonely: { "lab/a": quality({ value: 1 }) },
          },
        },
      },
    );
    const rows = compareRows(shared, DEFAULT_MIX).find(({ id }) => id === "quality")?.rows;
    expect(rows?.map(({ id, extra }) => `${id}${extra ? " extra" : ""}`)).toEqual([
      "one",
      "two",
      "three",
      "four extra",
      "lonely extra",
    ]);
    expect(rows?.[0]?.cells.map(({ text }) => text)).toEqual(["50.0 %", "62.5 %"]);
  });
});
