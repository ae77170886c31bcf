import { describe, expect, it } from "vitest";
import { compareExamples } from "@/lib/domain/compare/examples";
import { model, prices } from "@/tests/fixtures/explorable";

const offers = [{ host: "a", prices: prices(1, 2) }];
const index = (value: number) => ({ value, low: value - 2, high: value + 2 });

describe("the example comparisons", () => {
  const models = [
    model("one/open", { index: index(140), offers, hosts: ["a", "b"] }),
    model("one/closed", { weights: "closed", index: index(160), offers }),
    model("two/open", { index: index(145), offers, hosts: ["a"] }),
    model("two/unpriced", { index: index(170) }),
    model("two/unrated", { offers, hosts: ["a", "b", "c"] }),
  ];
  const ids = compareExamples(models).map((example) => example.models.map(({ id }) => id));

  it("are the best of each kind, of each lab, and the most served", () => {
    expect(ids).toEqual([
      ["one/closed", "two/open"],
      ["one/closed", "two/open"],
      ["one/open", "two/open"],
    ]);
  });
  it("are none where there is nothing to compare", () => {
    expect(compareExamples([])).toEqual([]);
  });
});
