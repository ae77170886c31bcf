import { describe, expect, it } from "vitest";
import { DEFAULT_MIX } from "@/lib/domain/blend";
import { COLUMN_IDS, COLUMNS } from "@/lib/domain/columns";
import { rowsAt, type ModelRow } from "@/lib/domain/row";
import { explorable } from "@/tests/fixtures/explorable";

const rows = rowsAt(explorable, DEFAULT_MIX);
const cell = (id: string, row: ModelRow | undefined) => {
  const column = COLUMNS.find((candidate) => candidate.id === id);
  return row && column?.text(row);
};

describe("COLUMNS", () => {
  it("has one entry for each id, in their order", () => {
    expect(COLUMNS.map(({ id }) => id)).toEqual(COLUMN_IDS);
  });
  it("writes a row's figures", () => {
    const texts = COLUMNS.map(({ text }) => rows[0] && text(rows[0]));
    expect(texts).toEqual([
      "gpt-oss-120b",
      "Apache-2.0",
      "116.8B",
      "5.1B",
      "128K",
      "$0.18",
      "$0.10",
      "$0.42",
      "$0.01",
      "140.5",
      "–",
      "2025-08-05",
      "4M",
      "2",
      "tools, reasoning",
    ]);
  });
  it("writes what is not known as a dash and exports it as nothing", () => {
    const unknown = rows[3];
    for (const id of ["license", "parameters", "context", "price", "input", "quality"]) {
      expect(cell(id, unknown)).toBe("–");
    }
    const price = COLUMNS.find(({ id }) => id === "price");
    expect(unknown && price?.exports.map(({ of }) => of(unknown))).toEqual([
      null,
      null,
      null,
      null,
      0,
    ]);
  });
  it("exports no key twice over the default columns", () => {
    const keys = COLUMNS.filter(({ shownByDefault }) => shownByDefault).flatMap(({ exports }) =>
      exports.map(({ key }) => key),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });
});
