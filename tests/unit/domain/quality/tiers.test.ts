import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isTie } from "@/lib/domain/quality/tie";
import { tiers } from "@/lib/domain/quality/tiers";

const rated = (value: number, half: number) => ({ value, low: value - half, high: value + half });

describe("tiers", () => {
  it("put those that tie with the best into one band", () => {
    // √2 = 1.41 reaches from 150 to 149, not to 148.
    const bands = tiers([rated(150, 1), rated(149, 1), rated(148, 1), rated(140, 1)]);
    expect(bands?.map(({ tier, models }) => [tier, models.map(({ value }) => value)])).toEqual([
      [1, [150, 149]],
      [2, [148]],
      [3, [140]],
    ]);
  });
  it("are none where nothing has an interval", () => {
    expect(tiers([rated(2, 0), rated(1, 0)])).toBeNull();
    expect(tiers([])).toBeNull();
  });
  it("hold every model once, best first, each tied with its band's best and no two leaders in a row tied", () => {
    const model = fc.tuple(
      fc.double({ min: 0, max: 50, noNaN: true }),
      fc.double({ min: 0.1, max: 5, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(model, { minLength: 1, maxLength: 30 }), (given) => {
        const models = given.map(([value, half]) => rated(value, half));
        const bands = tiers(models) ?? [];
        const flat = bands.flatMap((band) => band.models);
        expect(flat).toHaveLength(models.length);
        expect(flat).toEqual([...flat].sort((a, b) => b.value - a.value));
        for (const [at, band] of bands.entries()) {
          expect(band.models.every((one) => isTie(one, band.best))).toBe(true);
          const next = bands[at + 1];
          if (next) expect(isTie(band.best, next.best)).toBe(false);
        }
      }),
    );
  });
});
