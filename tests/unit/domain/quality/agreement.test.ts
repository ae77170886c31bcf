import { describe, expect, it } from "vitest";
import { agreement } from "@/lib/domain/quality/agreement";

const model = (value: number, second: number, half = 0) => ({
  first: { value, low: value - half, high: value + half },
  second,
});

describe("the agreement of two measures", () => {
  it("counts each pair once and those that the second orders the same way", () => {
    // 1 < 2 and 1 < 3 agree, 2 < 3 does not.
    expect(agreement([model(1, 10), model(2, 30), model(3, 20)])).toEqual({ pairs: 3, same: 2 });
  });
  it("leaves out pairs that tie on the first or are equal on the second", () => {
    expect(agreement([model(1, 10, 2), model(2, 5, 2)])).toEqual({ pairs: 0, same: 0 });
    expect(agreement([model(1, 10), model(2, 10)])).toEqual({ pairs: 0, same: 0 });
  });
});
