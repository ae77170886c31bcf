import { describe, expect, it } from "vitest";
import { costAgainst } from "@/lib/domain/cost-against";

describe("costAgainst", () => {
  it.each([
    [1.8, 11.25, "84 % less"],
    [1, 2, "50 % less"],
    [0.05, 10, "99.5 % less"],
    [0.0001, 10, "99.9 % less"],
    [11.2, 10, "12 % more"],
    [19.9, 10, "99 % more"],
    [20, 10, "2 times as much"],
    [52, 10, "5.2 times as much"],
    [1234, 10, "123 times as much"],
    [10, 10, "the same"],
    [10.04, 10, "the same"],
    [0, 0, "the same"],
  ])("says of $%s against $%s: %s", (value, reference, words) => {
    expect(costAgainst(value, reference)).toBe(words);
  });
});
