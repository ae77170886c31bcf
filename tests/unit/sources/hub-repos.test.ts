import { describe, expect, it } from "vitest";
import { hubRepos } from "@/lib/sources/hub-repos";
import { loadSource } from "@/lib/sources/load";
import { copy, factsOf, refusal } from "./support";

const FILE = "hub/repos.merged.jsonl";
const file = (...rows: object[]) =>
  copy(FILE, rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
const row = { id: "acme/Nova-8B", sources: ["tracker@2026-06-20"] };
const one = (changes: object) => factsOf(hubRepos, file({ ...row, ...changes }))[0];

describe("Hub repos", () => {
  it("reads a repo, with sizes as counts and dates as days", () => {
    const read = one({
      license: "mit",
      downloads_30d: 12,
      likes: 0,
      last_modified: "2026-05-01T06:29:13.000Z",
      gated: true,
      total_params_b: 30.5,
      active_params_b: 3.3,
    });
    expect(read).toMatchObject({
      repo: "acme/Nova-8B",
      license: "mit",
      downloads30d: 12,
      likes: 0,
      lastModified: "2026-05-01",
      gated: "true",
      totalParameters: 30_500_000_000,
      activeParameters: 3_300_000_000,
    });
  });

  it("does not take an estimate of the active parameters for a stated one", () => {
    expect(one({ active_parameters: 54548594820 })?.activeParameters).toBeNull();
  });

  it("dates each repo by its latest source, a month by its first day", () => {
    expect(one({ sources: ["a@2025-11..2026-08-21", "b@2026-06-20"] })?.asOf).toBe("2026-08-21");
    expect(one({ sources: ["b@2026-05"] })?.asOf).toBe("2026-05-01");
  });

  it("is as of the latest source of any repo", () => {
    expect(hubRepos.asOf([file(row, { ...row, id: "acme/b", sources: ["x@2026-08-23"] })])).toBe(
      "2026-08-23",
    );
  });

  it("reads each base model once, with the relation the Hub gives in its second tag", () => {
    const tags = [
      "base_model:acme/Nova",
      "base_model:quantized:acme/Nova",
      "base_model:acme/Base",
      "license:mit",
    ];
    expect(one({ tags })?.baseModels).toEqual([
      { relation: "quantized", repo: "acme/Nova" },
      { relation: null, repo: "acme/Base" },
    ]);
  });

  it("leaves a pattern for several repos out and says so", () => {
    const { facts, meta } = loadSource(hubRepos, [
      file(row, { ...row, id: "acme/Nova-{quantization}" }),
    ]);
    expect(facts).toHaveLength(1);
    expect(meta.skipped).toEqual([
      { file: FILE, row: "acme/Nova-{quantization}", reason: "is a pattern, not one repo" },
    ]);
  });

  it("refuses an id that is neither a repo nor a pattern", () => {
    expect(refusal(hubRepos, file(row, { ...row, id: "nova" }))).toBe(
      `${FILE}: row 2: id: is not an owner/name: "nova"`,
    );
  });

  it("refuses a repo listed twice", () => {
    expect(refusal(hubRepos, file(row, row))).toBe(
      `${FILE}: acme/Nova-8B: repo: is the same as acme/Nova-8B: acme/Nova-8B`,
    );
  });

  it("refuses negative downloads", () => {
    expect(refusal(hubRepos, file({ ...row, downloads_30d: -1 }))).toBe(
      `${FILE}: row 1: downloads_30d: is negative: -1`,
    );
  });

  it("refuses a source without a date", () => {
    expect(refusal(hubRepos, file({ ...row, sources: ["tracker"] }))).toBe(
      `${FILE}: row 1: sources.0: does not end with a date`,
    );
  });

  it("refuses a file cut off within its last line", () => {
    expect(refusal(hubRepos, copy(FILE, `${JSON.stringify(row)}\n{"id": "acme/b", "sou`))).toBe(
      `${FILE}: row 2: is not whole JSON`,
    );
  });
});
