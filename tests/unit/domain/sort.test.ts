import { describe, expect, it } from "vitest";
import { DEFAULT_MIX } from "@/lib/domain/blend";
import { COLUMN_IDS } from "@/lib/domain/columns";
import { rowsAt } from "@/lib/domain/row";
import { DEFAULT_SORT, sortRows, toggleSort } from "@/lib/domain/sort";
import { explorable, lists, model } from "@/tests/fixtures/explorable";

const rows = rowsAt(explorable, DEFAULT_MIX);
const names = (column: (typeof COLUMN_IDS)[number], descending: boolean) =>
  sortRows(rows, { column, descending }).map(({ name }) => name);

describe("sortRows", () => {
  it("puts what is not known last in both directions", () => {
    expect(names("quality", true)).toEqual([
      "GPT-5.5",
      "DeepSeek V3.2",
      "gpt-oss-120b",
      "Nameless",
    ]);
    expect(names("quality", false)).toEqual([
      "gpt-oss-120b",
      "DeepSeek V3.2",
      "GPT-5.5",
      "Nameless",
    ]);
    expect(names("price", false).at(-1)).toBe("Nameless");
    expect(names("price", true).at(-1)).toBe("Nameless");
  });
  it("breaks ties by name in both directions", () => {
    const tied = ["lab/c", "lab/A", "lab/b"].map((id) => model(id, { context: 8192 }));
    const tiedRows = rowsAt({ models: tied, lists }, DEFAULT_MIX);
    for (const descending of [true, false]) {
      const sorted = sortRows(tiedRows, { column: "context", descending });
      expect(sorted.map(({ name }) => name)).toEqual(["A", "b", "c"]);
    }
  });
  it("sorts by every column without losing a row", () => {
    for (const column of COLUMN_IDS) expect(names(column, true)).toHaveLength(rows.length);
  });
});

describe("toggleSort", () => {
  it("starts with the direction a column is read in, then turns", () => {
    const cheap = toggleSort(DEFAULT_SORT, "price");
    expect(cheap).toEqual({ column: "price", descending: false });
    expect(toggleSort(cheap, "price")).toEqual({ column: "price", descending: true });
    expect(toggleSort(cheap, "quality")).toEqual(DEFAULT_SORT);
  });
});
