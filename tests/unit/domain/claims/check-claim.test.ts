import { describe, expect, it } from "vitest";
import { allSettings, checkClaim, choose } from "@/lib/domain/claims/check-claim";
import { defineClaim, type Finding } from "@/lib/domain/claims/claim";
import { claimDataOf } from "@/tests/fixtures/claim-data";

const finding = (holds: boolean | null): Finding => ({
  ...{ holds, finding: "", figures: [], table: { columns: [], rows: [] } },
});
/** A claim that is true in the colors given. */
const claimOn = (truth: Record<"red" | "blue", boolean | null>) =>
  defineClaim({
    ...{ id: "color", statement: "", quote: null, how: "", method: "", atMix: false },
    chart: { kind: "figures", words: "", count: 1 },
    switches: {
      color: {
        label: "Color",
        choices: [
          { value: "red", label: "red" },
          { value: "blue", label: "blue" },
        ],
        default: "red",
      },
    },
    find: (_, { color }) => finding(truth[color]),
  });
const verdict = (truth: Record<"red" | "blue", boolean | null>, asked = {}) =>
  checkClaim(claimOn(truth), claimDataOf({}), asked).verdict;

describe("a verdict", () => {
  it("holds only if it does however the switches are set", () => {
    expect(verdict({ red: true, blue: true })).toBe("holds");
    expect(verdict({ red: true, blue: null })).toBe("holds");
  });
  it("holds under a rule if some other setting says otherwise", () => {
    expect(verdict({ red: true, blue: false })).toBe("holds-under-rule");
  });
  it("goes by what is chosen", () => {
    expect(verdict({ red: true, blue: false }, { color: "blue" })).toBe("does-not-hold");
    expect(verdict({ red: true, blue: null }, { color: "blue" })).toBe("cannot-tell");
  });
  it("counts how many settings say what", () => {
    const { settings } = checkClaim(claimOn({ red: true, blue: null }), claimDataOf({}));
    expect(settings).toEqual({ holds: 1, fails: 0, unknown: 1 });
  });
});

describe("the switches", () => {
  const switches = claimOn({ red: true, blue: true }).switches;
  it("stay at their default where nothing, or nothing known, is asked", () => {
    expect(choose(switches, {})).toEqual({ color: "red" });
    expect(choose(switches, { color: "green" })).toEqual({ color: "red" });
    expect(choose(switches, { color: "blue", size: "large" })).toEqual({ color: "blue" });
  });
  it("can be set in every combination", () => {
    expect(allSettings({ ...switches, shade: switches.color as never })).toHaveLength(4);
    expect(allSettings({})).toEqual([{}]);
  });
});
