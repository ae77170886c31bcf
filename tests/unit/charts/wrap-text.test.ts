import { describe, expect, it } from "vitest";
import { wrapText } from "@/components/charts/download/wrap-text";

const letters = (line: string) => line.length;

describe("wrapText", () => {
  it("breaks between words, no line wider than asked", () => {
    expect(wrapText("eight models make the frontier", 12, letters)).toEqual([
      "eight models",
      "make the",
      "frontier",
    ]);
  });
  it("gives a word that is wider a line of its own", () => {
    expect(wrapText("a extraordinary b", 6, letters)).toEqual(["a", "extraordinary", "b"]);
  });
  it("has no line for no words", () => {
    expect(wrapText("  ", 10, letters)).toEqual([]);
  });
});
