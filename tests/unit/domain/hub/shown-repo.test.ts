import { describe, expect, it } from "vitest";
import { bytes } from "@/lib/domain/hub/bytes";
import type { LiveFacts } from "@/lib/domain/hub/live-facts";
import { shownLive, shownSnapshot } from "@/lib/domain/hub/shown-repo";
import type { HubRepo } from "@/lib/domain/model";

const snapshot = {
  license: "mit",
  downloads30d: 10,
  gated: "true",
  library: "transformers",
  architecture: "llama",
  safetensorsTotal: 7,
} as HubRepo;

describe("what is shown of a repository", () => {
  it("is the snapshot's, its weights not told packed from plain", () => {
    expect(shownSnapshot(snapshot)).toMatchObject({
      licenseTag: "mit",
      downloads30d: 10,
      gated: "true",
      weights: { elements: 7, counts: null },
      children: null,
    });
  });

  it("is all unknown where the snapshot lacks it", () => {
    expect(shownSnapshot(null)).toMatchObject({
      licenseTag: null,
      downloads30d: null,
      likes: null,
    });
  });

  it("is the live answer's, also where that says nothing, but for what it is not asked", () => {
    const facts = {
      license: { tags: ["other"], name: "modified-mit", link: null },
      downloads30d: 0,
      library: null,
    } as LiveFacts;
    expect(shownLive(shownSnapshot(snapshot), facts)).toMatchObject({
      licenseTag: "other: modified-mit",
      downloads30d: 0,
      library: null,
      architecture: "llama",
    });
  });
});

it.each([
  [0, "0 B"],
  [812, "812 B"],
  [195_764_040_704, "195.8 GB"],
  [1_370_000_000_000, "1.37 TB"],
  [null, "–"],
])("writes %s bytes as %s", (value, text) => {
  expect(bytes(value)).toBe(text);
});
