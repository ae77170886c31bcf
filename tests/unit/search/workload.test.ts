import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_WORKLOAD, WORKLOAD_PRESETS } from "@/lib/domain/workload-presets";
import { loadWorkload, toWorkload, workloadHref, workloadProblems } from "@/lib/search/workload";
import { anyWorkload } from "@/tests/fixtures/workload";

const search = (href: string) => new URL(href, "http://localhost").searchParams;
const read = (query: string) => toWorkload(loadWorkload(new URLSearchParams(query)));
const problems = (query: string) => workloadProblems(new URLSearchParams(query));

describe("a workload in a link", () => {
  it("says nothing at its default", () => {
    expect(workloadHref("/cost", DEFAULT_WORKLOAD)).toBe("/cost");
    expect(read("")).toEqual(DEFAULT_WORKLOAD);
  });
  it("is short and readable", () => {
    expect(workloadHref("/cost?now=openai/gpt-5.5", WORKLOAD_PRESETS[2].workload)).toBe(
      "/cost?now=openai/gpt-5.5&requests=2K&in=122K&cachedin=116.5K&out=415",
    );
  });
  it("comes back as it was printed", () => {
    fc.assert(
      fc.property(anyWorkload, (workload) => {
        const address = search(workloadHref("/charts?x=cost", workload));
        expect(toWorkload(loadWorkload(address))).toEqual(workload);
        expect(workloadProblems(address)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("falls back part by part and says so", () => {
    const query = "requests=many&in=0&out=1e5&reasoning=0.5&batchshare=50%25";
    expect(read(query)).toEqual(DEFAULT_WORKLOAD);
    expect(problems(query)).toEqual([
      {
        parameter: "requests",
        value: "many",
        message: "must be a number from 1 to 100,000,000",
      },
      { parameter: "in", value: "0", message: "must be a number from 1 to 10,000,000" },
      { parameter: "out", value: "1e5", message: "must be a number from 1 to 1,000,000" },
      { parameter: "reasoning", value: "0.5", message: "must be a number from 1 to 100" },
      { parameter: "batchshare", value: "50%", message: "must be a number from 0 to 1" },
    ]);
  });
  it("caches no more than there is", () => {
    expect(read("in=1K&cachedin=2K")).toMatchObject({ input: 1000, cached: 1000 });
    expect(problems("in=1K&cachedin=2K")).toEqual([
      {
        parameter: "cachedin",
        value: "2K",
        message: "is more than in=1K, so all input counts as cached",
      },
    ]);
  });
  it("survives anything", () => {
    const keys = fc.constantFrom("requests", "in", "cachedin", "out", "reasoning", "batchshare");
    const value = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("1e999", "-1", "9".repeat(400), "NaN"),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, value)), (pairs) => {
        const address = new URLSearchParams(pairs);
        workloadProblems(address);
        const workload = toWorkload(loadWorkload(address));
        expect(toWorkload(loadWorkload(search(workloadHref("/", workload))))).toEqual(workload);
      }),
    );
  });
});
