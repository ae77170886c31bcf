import { describe, expect, it } from "vitest";
import { hubGrowth } from "@/lib/sources/hub-growth";
import { copy, csv, factsOf, refusal } from "./support";

const FILE = "hub/growth.csv";
const file = (...rows: string[]) => copy(FILE, csv("date,models,kind,source", ...rows));

describe("number of models on the Hub", () => {
  it("reads dated counts in order and is as of the last", () => {
    const input = file(
      "2025-10-07,2000000,rounded,a document",
      "2021-07-08,10000,lower bound,another",
    );
    expect(factsOf(hubGrowth, input)).toEqual([
      { date: "2021-07-08", models: 10000, kind: "lower bound", source: "another" },
      { date: "2025-10-07", models: 2000000, kind: "rounded", source: "a document" },
    ]);
    expect(hubGrowth.asOf([input])).toBe("2025-10-07");
  });

  it("refuses a count that is no number", () => {
    expect(refusal(hubGrowth, file("2025-10-07,2M,rounded,a document"))).toBe(
      `${FILE}: row 1: models: is not a number: "2M"`,
    );
  });

  it("refuses a count without a source", () => {
    expect(refusal(hubGrowth, file("2025-10-07,2000000,rounded,"))).toBe(
      `${FILE}: row 1: source: is empty`,
    );
  });

  it("refuses two counts of one day", () => {
    const row = "2025-10-07,2000000,rounded,a document";
    expect(refusal(hubGrowth, file(row, row))).toBe(
      `${FILE}: row 2: date: is the same as row 1: 2025-10-07`,
    );
  });
});
