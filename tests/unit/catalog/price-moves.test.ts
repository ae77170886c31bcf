import { describe, expect, it } from "vitest";
import { movesByHost, movesByLab, recordedMoves } from "@/lib/catalog/price-moves";
import { DEFAULT_MIX } from "@/lib/domain/blend";
import { biggestMoves } from "@/lib/domain/trends/price-moves";

const moves = recordedMoves(DEFAULT_MIX);

describe("recorded moves of prices", () => {
  it("include DeepSeek's cut of V4 Pro to a quarter on 25 May 2026", () => {
    const cut = moves.find(({ day, host }) => day === "2026-05-25" && host === "deepseek");
    // (3 × 1.74 + 3.48) / 4 = 2.175 and (3 × 0.435 + 0.87) / 4 = 0.54375.
    expect(cut).toMatchObject({ model: "deepseek/deepseek-v4-pro", ratio: 0.25 });
  });
  it("include no jump of a million, and none of a name that moved on to another model", () => {
    expect(
      Math.max(...biggestMoves(moves, 5).map(({ ratio }) => Math.max(ratio, 1 / ratio))),
    ).toBeLessThan(10);
    expect(moves.some(({ hostModelId }) => hostModelId === "mistral-large-latest")).toBe(false);
  });
  it("include no mending of two prices that Azure listed the wrong way round", () => {
    expect(moves.filter(({ day, host }) => day === "2026-06-13" && host === "azure")).toEqual([]);
  });
  it("add up to the same by lab and by host", () => {
    const sum = (all: { cuts: number; rises: number }[]) =>
      all.reduce((total, { cuts, rises }) => total + cuts + rises, 0);
    expect(sum(movesByHost(moves))).toBe(moves.length);
    expect(sum(movesByLab(moves))).toBe(moves.length);
  });
});
