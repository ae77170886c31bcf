import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overlaps } from "@/lib/domain/charts/box";
import { placeLabels } from "@/lib/domain/charts/label-places";

const size = { width: 400, height: 300 };
const label = (id: string, x: number, y: number) => ({ id, text: `Model ${id}`, x, y });

describe("placeLabels", () => {
  it("puts a name above its point on the left where nothing is in the way", () => {
    const [placed] = placeLabels([label("a", 200, 150)], size, [], []);
    expect(placed?.box.right).toBeLessThan(200);
    expect(placed?.box.bottom).toBeLessThan(150);
    expect(placed?.far).toBe(false);
  });
  it("keeps a name in a corner within the plot", () => {
    const [placed] = placeLabels([label("a", 2, 2)], size, [], []);
    expect(placed?.box.left).toBeGreaterThanOrEqual(0);
    expect(placed?.box.top).toBeGreaterThanOrEqual(0);
  });
  it("would rather cover nothing than be in its usual place", () => {
    const mark = { left: 120, right: 190, top: 125, bottom: 147 };
    const [placed] = placeLabels([label("a", 200, 150)], size, [], [mark]);
    expect(placed && overlaps(placed.box, mark)).toBe(false);
  });
  it("leaves out a name that finds no place", () => {
    const whole = { left: 0, top: 0, right: 400, bottom: 300 };
    expect(placeLabels([label("a", 200, 150)], size, [whole], [])).toEqual([]);
  });
  it("never lets two names, or a name and an obstacle, overlap or leave the plot", () => {
    const place = fc.record({
      x: fc.integer({ min: 0, max: 400 }),
      y: fc.integer({ min: 0, max: 300 }),
    });
    fc.assert(
      fc.property(
        fc.array(place, { maxLength: 12 }),
        fc.array(place, { maxLength: 12 }),
        (a, b) => {
          const obstacles = b.map(({ x, y }) => ({
            ...{ left: x - 6, right: x + 6 },
            ...{ top: y - 6, bottom: y + 6 },
          }));
          const labels = a.map(({ x, y }, at) => label(String(at), x, y));
          const boxes = placeLabels(labels, size, obstacles, []).map(({ box }) => box);
          for (const [at, box] of boxes.entries()) {
            const others = [...boxes.slice(at + 1), ...obstacles];
            expect(others.some((other) => overlaps(box, other))).toBe(false);
            expect(box.left >= 0 && box.right <= 400 && box.top >= 0 && box.bottom <= 300).toBe(
              true,
            );
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
