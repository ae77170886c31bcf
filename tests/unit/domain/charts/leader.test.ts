import { describe, expect, it } from "vitest";
import { placeLabels } from "@/lib/domain/charts/label-places";
import { leaderCovers, leaderOf, leadersCross } from "@/lib/domain/charts/leader";

const box = { left: 10, right: 20, top: 10, bottom: 20 };

describe("the line to a name", () => {
  it("ends at the nearest place of its box", () => {
    expect(leaderOf({ x: 0, y: 15, box })[1]).toEqual([10, 15]);
    expect(leaderOf({ x: 30, y: 40, box })[1]).toEqual([20, 20]);
  });

  it("covers a box that it goes through or lies in, not one that it passes", () => {
    expect(
      leaderCovers(
        [
          [0, 0],
          [30, 30],
        ],
        box,
      ),
    ).toBe(true);
    expect(
      leaderCovers(
        [
          [12, 12],
          [18, 12],
        ],
        box,
      ),
    ).toBe(true);
    expect(
      leaderCovers(
        [
          [0, 15],
          [40, 55],
        ],
        box,
      ),
    ).toBe(false);
    expect(
      leaderCovers(
        [
          [0, 0],
          [9, 9],
        ],
        box,
      ),
    ).toBe(false);
  });

  it("crosses another, or does not where the two would meet further on", () => {
    expect(
      leadersCross(
        [
          [0, 0],
          [10, 10],
        ],
        [
          [0, 10],
          [10, 0],
        ],
      ),
    ).toBe(true);
    expect(
      leadersCross(
        [
          [0, 0],
          [4, 4],
        ],
        [
          [0, 10],
          [10, 0],
        ],
      ),
    ).toBe(false);
  });

  it("goes through no mark but its own: then the name is left out", () => {
    const name = { id: "a", text: "Nova", x: 100, y: 50 };
    const mark = { left: 94, right: 106, top: 44, bottom: 56 };
    const about = [
      { left: 0, right: 94, top: 0, bottom: 100 },
      { left: 106, right: 200, top: 0, bottom: 100 },
      { left: 94, right: 106, top: 56, bottom: 60 },
    ];
    const size = { width: 200, height: 200 };
    expect(placeLabels([name], size, [mark, ...about.slice(0, 2)], [])).toHaveLength(1);
    expect(placeLabels([name], size, [mark, ...about], [])).toEqual([]);
  });
});
