import { describe, expect, it } from "vitest";
import { mostAlike, nearest } from "@/lib/domain/nearest";

const named = (...ids: string[]) => ids.map((id) => ({ id }));

describe("nearest", () => {
  it("is the candidate a slip away, none where hardly a letter is shared", () => {
    expect(nearest("codign", ["math", "coding"])).toBe("coding");
    expect(nearest("xyz", ["math", "coding"])).toBeNull();
  });
});

describe("mostAlike", () => {
  it("has what begins alike before what is spelt alike, whatever the case", () => {
    const all = named("mmlu", "gpqa", "gpqa-diamond", "math");
    expect(mostAlike("GPQA-d", all, 2).map(({ id }) => id)).toEqual(["gpqa", "gpqa-diamond"]);
    expect(mostAlike("mmlo", all, 1)).toEqual([{ id: "mmlu" }]);
  });
});
