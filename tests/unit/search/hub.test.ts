import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HUB_SORTS } from "@/lib/domain/hub/hub-sort";
import { DEFAULT_HUB, type HubState, NOT_STATED } from "@/lib/domain/hub/hub-state";
import { GATES, RELATIONS } from "@/lib/domain/hub/repo-kinds";
import { isTag } from "@/lib/search/codec";
import {
  hubFacetsHref,
  hubHref,
  hubListHref,
  hubProblems,
  hubRepoHref,
  loadHub,
} from "@/lib/search/hub";

const read = (query: string) => loadHub(new URLSearchParams(query));
const problems = (query: string) => hubProblems(new URLSearchParams(query));

it("is everything by downloads when the address says nothing", () => {
  expect(read("")).toEqual(DEFAULT_HUB);
  expect(hubHref(DEFAULT_HUB)).toBe("/hub");
});

it("reads every filter", () => {
  const query =
    "q=qwen+coder&license=apache-2.0,not-stated&use=allowed&task=text-generation&library=Model+Optimizer" +
    "&author=Qwen,unsloth&kind=quantized,merge&gated=no,not-stated&base=Qwen/Qwen3-8B" +
    "&params=min:6B,max:32B&created=min:2026&changed=max:2026-08-23&sort=likes&direction=asc";
  expect(read(query)).toEqual({
    q: "qwen coder",
    license: ["apache-2.0", NOT_STATED],
    use: ["allowed"],
    task: ["text-generation"],
    library: ["Model Optimizer"],
    author: ["Qwen", "unsloth"],
    kind: ["quantized", "merge"],
    gated: ["no", NOT_STATED],
    base: "Qwen/Qwen3-8B",
    params: { min: 6e9, max: 32e9 },
    created: { min: "2026", max: null },
    changed: { min: null, max: "2026-08-23" },
    sort: "likes",
    direction: "asc",
  });
  expect(problems(query)).toEqual([]);
});

it("gives back every state it prints", () => {
  const tags = fc.uniqueArray(
    fc
      .oneof(fc.stringMatching(/^[A-Za-z0-9][\w.+-]{0,20}$/), fc.string({ unit: "grapheme" }))
      .filter(isTag),
    { maxLength: 60 },
  );
  const bounds = <T extends number | string>(value: fc.Arbitrary<T>) =>
    fc.tuple(fc.option(value), fc.option(value)).map(([a, b]) => {
      const swapped = a !== null && b !== null && a > b;
      return swapped ? { min: b, max: a } : { min: a, max: b };
    });
  const day = fc
    .date({ min: new Date("2018-01-01"), max: new Date("2030-01-01"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const state: fc.Arbitrary<HubState> = fc.record({
    q: fc.string({ maxLength: 200 }),
    license: tags,
    use: fc.subarray(["allowed", "conditions", "not-allowed", "unknown"]),
    task: tags,
    library: tags,
    author: tags,
    kind: fc.subarray([...RELATIONS]),
    gated: fc.subarray([...GATES, NOT_STATED]),
    base: fc.oneof(fc.constant(""), fc.stringMatching(/^([\w.-]{1,9}\/)?[\w.-]{1,9}$/)),
    params: bounds(fc.oneof(fc.integer({ min: 0, max: 3e12 }), fc.integer({ min: 0, max: 3000 }))),
    created: bounds(day),
    changed: bounds(day.map((text) => text.slice(0, 7))),
    sort: fc.constantFrom(...HUB_SORTS),
    direction: fc.constantFrom("asc", "desc"),
  });
  fc.assert(
    fc.property(state, (wanted) => {
      const address = new URL(hubHref(wanted), "http://localhost").searchParams;
      expect(loadHub(address)).toEqual(wanted);
      expect(hubProblems(address)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

describe("a bad value", () => {
  it.each([
    ["kind=quantized,nonsense", "kind", { kind: ["quantized"] }],
    ["use=maybe", "use", {}],
    ["gated=true", "gated", {}],
    ["base=a/b/c", "base", {}],
    ["base=../../etc", "base", {}],
    ["params=min:9B,max:1B", "params", {}],
    ["created=min:2026-13", "created", {}],
    ["sort=name", "sort", {}],
    ["direction=up", "direction", {}],
    ["license=a%00b", "license", {}],
    [`task=${"a".repeat(101)}`, "task", {}],
    [`q=${"a".repeat(201)}`, "q", { q: "a".repeat(200) }],
    [`author=${Array.from({ length: 61 }, (_, at) => `a${at}`)}`, "author", {}],
  ])("falls back and is named: %s", (query, parameter, rest) => {
    expect(problems(query).map((problem) => problem.parameter)).toEqual([parameter]);
    const state = read(query);
    if (parameter !== "author") expect(state).toEqual({ ...DEFAULT_HUB, ...rest });
    else expect(state.author).toHaveLength(60);
  });
});

it("asks the API for what the page shows, and for counts that no order changes", () => {
  const state = { q: "a b", sort: "likes", license: ["mit"] } as const;
  expect(hubListHref(state, { batch: true })).toBe(
    "/api/v1/hub/models?q=a+b&license=mit&sort=likes&batch=true",
  );
  expect(hubFacetsHref(state)).toBe("/api/v1/hub/facets?q=a+b&license=mit");
});

it("encodes what an id of a stranger holds", () => {
  expect(hubRepoHref("openai/gpt-oss-120b")).toBe("/hub/openai/gpt-oss-120b");
  expect(hubRepoHref("a b/<c>?")).toBe("/hub/a%20b/%3Cc%3E%3F");
});
