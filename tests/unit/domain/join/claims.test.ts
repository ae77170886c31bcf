import { describe, expect, it } from "vitest";
import { commonest, disagreeing, figureOf, within2Percent } from "@/lib/domain/join/claims";

const claim = (value: number, source: string) => ({ value, source, asOf: "2026-01-01" });

describe("figureOf", () => {
  it("shows the first source and keeps what others say", () => {
    expect(figureOf([claim(1, "a"), claim(2, "b")])).toEqual({
      ...claim(1, "a"),
      others: [claim(2, "b")],
    });
  });

  it("is unknown without claims", () => {
    expect(figureOf([null, undefined, false])).toBeNull();
  });

  it("keeps a source that agrees, which is not a disagreement", () => {
    const figure = figureOf([claim(1600, "a"), claim(1598, "b"), claim(861, "c")], within2Percent);
    expect(figure?.others?.map((other) => other.source)).toEqual(["b", "c"]);
    expect(figure && disagreeing(figure, within2Percent)).toEqual([claim(861, "c")]);
  });
});

describe("commonest", () => {
  it("is the value most rows say, the larger of two as common", () => {
    expect(commonest([1, 2, 2])).toBe(2);
    expect(commonest([1, 2])).toBe(2);
    expect(commonest([])).toBeNull();
  });
});
