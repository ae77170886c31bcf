import { describe, expect, it } from "vitest";
import { leadSentences } from "@/lib/domain/lead-sentences";

describe("the lead of a verdict", () => {
  it("is as many whole sentences as fit, and the first whatever its length", () => {
    expect(leadSentences(["One.", "Two.", "Three."], 9)).toBe("One. Two.");
    expect(leadSentences(["A long one.", "Two."], 3)).toBe("A long one.");
    expect(leadSentences([], 9)).toBe("");
  });
});
