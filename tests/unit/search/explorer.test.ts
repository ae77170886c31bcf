import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CHOSEN_IDS, COLUMN_IDS } from "@/lib/domain/columns";
import { WEIGHTED_TASKS } from "@/lib/domain/quality/task-weights";
import { GROUPINGS } from "@/lib/domain/tier-groups";
import { DEFAULT_STATE, type ExplorerState } from "@/lib/domain/explore";
import { explorerHref, explorerProblems, loadExplorer } from "@/lib/search/explorer";
import { requestParams } from "@/lib/search/request-params";

const search = (href: string) => new URLSearchParams(href.replace(/^\/\??/, ""));
const read = (query: string) => loadExplorer(new URLSearchParams(query));
const problems = (query: string) => explorerProblems(new URLSearchParams(query));

describe("reading the address", () => {
  it("is the default view when the address says nothing", () => {
    expect(read("")).toEqual(DEFAULT_STATE);
    expect(explorerHref(DEFAULT_STATE)).toBe("/");
  });
  it("reads the documented example", () => {
    const query =
      "q=kimi&weights=open,restricted&params=min:6B,max:128B&context=min:128K&price=max:1.5" +
      "&cap=tools,reasoning&released=min:2026-01-01&sort=price&cols=model,price,hosts";
    expect(read(query)).toEqual({
      ...DEFAULT_STATE,
      q: "kimi",
      weights: ["open", "restricted"],
      params: { min: 6e9, max: 128e9 },
      context: { min: 128_000, max: null },
      price: { min: null, max: 1.5 },
      cap: ["tools", "reasoning"],
      released: { min: "2026-01-01", max: null },
      sort: { column: "price", descending: false },
      cols: ["model", "price", "hosts"],
    });
  });
  it("reads weights of tasks in any order and prints them in one, those of 0 left out", () => {
    expect(read("tasks=math:1,coding:2.5,vision:0").tasks).toEqual({ coding: 2.5, math: 1 });
    expect(explorerHref(read("tasks=math:1,coding:2.5,vision:0"))).toMatch(
      /^\/\?tasks=coding(:|%3A)2\.5,math(:|%3A)1$/,
    );
    expect(read("group=tier").group).toBe("tier");
  });
  it("keeps a bound of 0", () => {
    expect(read("price=min:0").price).toEqual({ min: 0, max: null });
  });
  it("gives back every state it prints", () => {
    const ids = fc.uniqueArray(fc.stringMatching(/^[a-z0-9][a-z0-9.+_-]{0,20}$/), {
      maxLength: 60,
    });
    const bounds = <T extends number | string>(value: fc.Arbitrary<T>) =>
      fc.tuple(fc.option(value), fc.option(value)).map(([a, b]) => {
        const swapped = a !== null && b !== null && a > b;
        return swapped ? { min: b, max: a } : { min: a, max: b };
      });
    const count = fc.oneof(fc.integer({ min: 0, max: 3e12 }), fc.integer({ min: 0, max: 3000 }));
    const day = fc
      .date({ min: new Date("2018-01-01"), max: new Date("2030-01-01"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const state: fc.Arbitrary<ExplorerState> = fc.record({
      q: fc.string({ maxLength: 400 }),
      weights: fc.subarray(["open", "restricted", "closed"]),
      use: fc.subarray(["allowed", "conditions", "not-allowed", "terms", "unknown"]),
      license: ids,
      country: ids,
      lab: ids,
      host: ids,
      cap: fc.subarray(["tools", "reasoning", "structured-output"]),
      modality: fc.subarray(["image", "audio", "pdf"]),
      params: bounds(count),
      price: bounds(fc.integer({ min: 0, max: 1e9 }).map((n) => n / 1e6)),
      context: bounds(count),
      released: bounds(
        fc.oneof(
          day,
          day.map((d) => d.slice(0, 7)),
          day.map((d) => d.slice(0, 4)),
        ),
      ),
      sort: fc.record({ column: fc.constantFrom(...COLUMN_IDS), descending: fc.boolean() }),
      cols: fc.subarray([...CHOSEN_IDS.slice(1)]).map((rest) => [COLUMN_IDS[0], ...rest]),
      tasks: fc.dictionary(
        fc.constantFrom(...WEIGHTED_TASKS),
        fc.integer({ min: 1, max: 1000 }).map((n) => n / 100),
      ),
      group: fc.constantFrom(...GROUPINGS),
    });
    fc.assert(
      fc.property(state, (wanted) => {
        const address = search(explorerHref(wanted));
        expect(loadExplorer(address)).toEqual(wanted);
        expect(explorerProblems(address)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe("a bad address", () => {
  it("falls back part by part and says so", () => {
    const query = "weights=open,ajar&params=min:lots&context=min:2M,max:1M&sort=-beauty&cols=smell";
    expect(read(query)).toEqual({ ...DEFAULT_STATE, weights: ["open"] });
    expect(problems(query)).toEqual([
      { parameter: "weights", value: "open,ajar", message: "can be open, restricted, closed" },
      { parameter: "params", value: "min:lots", message: "is read as min:6B,max:128B" },
      { parameter: "context", value: "min:2M,max:1M", message: "has min above max" },
      { parameter: "sort", value: "-beauty", message: expect.stringContaining("can be model") },
      { parameter: "cols", value: "smell", message: expect.stringContaining("can be model") },
    ]);
  });
  it("takes no half of the weights, which would be another score", () => {
    for (const bad of ["coding:3,cooking:1", "coding", "coding:11", "coding:-1", "coding:1:2"])
      expect([read(`tasks=${bad}`).tasks, problems(`tasks=${bad}`)], bad).toEqual([
        {},
        [{ parameter: "tasks", value: bad, message: expect.stringContaining("coding:3,math:1") }],
      ]);
    expect(problems("tasks=coding:0")).toHaveLength(1);
    expect(problems("tasks=coding:1,coding:2")).toHaveLength(1);
    expect(problems("group=lab&cols=custom")).toHaveLength(2);
  });
  it("takes an empty value for none", () => {
    const query = "q=&weights=&params=&sort=&cols=";
    expect(read(query)).toEqual(DEFAULT_STATE);
    expect(problems(query)).toEqual([]);
  });
  it("caps long sets and long queries", () => {
    const many = Array.from({ length: 500 }, (_, index) => `lab${index}`).join(",");
    expect(read(`lab=${many}`).lab).toHaveLength(60);
    expect(problems(`lab=${many}`)).toHaveLength(1);
    expect(read(`q=${"x".repeat(9999)}`).q).toHaveLength(400);
    expect(problems(`q=${"x".repeat(9999)}`)).toHaveLength(1);
  });
  it("survives anything", () => {
    const keys = fc.constantFrom(...Object.keys(DEFAULT_STATE), "__proto__", "constructor");
    const value = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("__proto__", "min:1e999", "max:-1", "min:,max:", "0x10", ",,,"),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, value)), (pairs) => {
        const address = new URLSearchParams(pairs);
        const state = loadExplorer(address);
        explorerProblems(address);
        expect(loadExplorer(search(explorerHref(state)))).toEqual(state);
      }),
      { numRuns: 300 },
    );
  });
});

describe("requestParams", () => {
  it("lets the first of a repeated parameter count", () => {
    const given = requestParams({ sort: ["price", "context"], q: undefined, lab: "openai" });
    expect(loadExplorer(given)).toMatchObject({
      sort: { column: "price", descending: false },
      lab: ["openai"],
    });
  });
});
