import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { frontier, type Better } from "@/lib/domain/frontier";

const cheapAndGood = { x: "less", y: "more" } as const;
const ids = (points: readonly { id: string }[]) => points.map(({ id }) => id);

const points = fc
  .array(fc.record({ x: fc.integer({ min: 0, max: 9 }), y: fc.integer({ min: 0, max: 9 }) }))
  .map((places) => places.map((place, at) => ({ ...place, id: String(at).padStart(3, "0") })));
const direction = fc.constantFrom<Better>("less", "more");
const better = fc.record({ x: direction, y: direction });

type Point = { x: number; y: number };

/** At least as good on both and better on one. */
function beats(a: Point, b: Point, { x, y }: { x: Better; y: Better }): boolean {
  const gainX = x === "more" ? a.x - b.x : b.x - a.x;
  const gainY = y === "more" ? a.y - b.y : b.y - a.y;
  return gainX >= 0 && gainY >= 0 && gainX + gainY > 0;
}

describe("frontier", () => {
  it("keeps what no other beats on both, the cheapest first", () => {
    const models = [
      { id: "dear and good", x: 10, y: 160 },
      { id: "cheap", x: 1, y: 140 },
      { id: "dear and bad", x: 9, y: 139 },
      { id: "between", x: 3, y: 150 },
    ];
    expect(ids(frontier(models, cheapAndGood))).toEqual(["cheap", "between", "dear and good"]);
  });
  it("leaves out the worse of two at one price, and the dearer of two as good", () => {
    const models = [
      { id: "a", x: 1, y: 140 },
      { id: "b", x: 1, y: 139 },
      { id: "c", x: 2, y: 140 },
    ];
    expect(ids(frontier(models, cheapAndGood))).toEqual(["a"]);
  });
  it("keeps both of two that are equal on both", () => {
    const twins = [
      { id: "b", x: 1, y: 140 },
      { id: "a", x: 1, y: 140 },
    ];
    expect(ids(frontier(twins, cheapAndGood))).toEqual(["a", "b"]);
  });
  it("is empty for no models", () => {
    expect(frontier([], cheapAndGood)).toEqual([]);
  });
  it("holds exactly the points that no point beats", () => {
    fc.assert(
      fc.property(points, better, (given, asked) => {
        const kept = new Set(ids(frontier(given, asked)));
        for (const point of given) {
          expect(kept.has(point.id)).toBe(!given.some((other) => beats(other, point, asked)));
        }
      }),
    );
  });
  it("does not depend on the order of the points", () => {
    fc.assert(
      fc.property(points, better, fc.infiniteStream(fc.nat()), (given, asked, keys) => {
        const shuffled = given
          .map((point) => ({ point, key: Number(keys.next().value) }))
          .sort((a, b) => a.key - b.key)
          .map(({ point }) => point);
        expect(frontier(shuffled, asked)).toEqual(frontier(given, asked));
      }),
    );
  });
});
