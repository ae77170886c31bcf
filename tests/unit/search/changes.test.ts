import { describe, expect, it } from "vitest";
import {
  changesHref,
  changesProblems,
  eventsHref,
  feedHref,
  loadChanges,
} from "@/lib/search/changes";

const load = (query: string) => loadChanges(new URLSearchParams(query));
const problems = (query: string) =>
  changesProblems(new URLSearchParams(query)).map(({ parameter }) => parameter);

describe("the address of what changed", () => {
  it("reads the explorer's filters and its own", () => {
    const state = load("host=groq&model=a/b,c/d&kind=cut&before=2026-06-01&q=qwen");
    expect(state).toMatchObject({
      host: ["groq"],
      model: ["a/b", "c/d"],
      kind: ["cut"],
      q: "qwen",
    });
    expect([state.day, state.before]).toEqual([null, "2026-06-01"]);
    expect(changesHref(state)).toBe(
      "/changes?q=qwen&host=groq&model=a/b,c/d&kind=cut&before=2026-06-01",
    );
  });
  it("says what it does not understand and leaves it at its default", () => {
    const bad = "kind=gone&before=2026-02-30&day=x&model=a&params=min:zz";
    expect(problems(bad)).toEqual(["params", "model", "kind", "day", "before"]);
    expect(load(bad)).toMatchObject({ kind: [], before: null, day: null, model: [] });
  });
  it("gives a feed without what only pages the list", () => {
    const state = load("lab=openai&before=2026-06-01");
    expect(feedHref(state)).toBe("/feed?lab=openai");
    expect(feedHref(state, {}, "json")).toBe("/feed?lab=openai&format=json");
    expect(feedHref({})).toBe("/feed");
  });
  it("names models to the API where they are few enough", () => {
    expect(eventsHref({ host: ["groq"] }, new Set(["a/b"]))).toBe(
      "/api/v1/price-events?model=a/b&host=groq",
    );
    const many = new Set(Array.from({ length: 61 }, (_, at) => `a/m${at}`));
    expect(eventsHref({ host: [] }, many)).toBe("/api/v1/price-events");
  });
});
