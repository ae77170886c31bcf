import { describe, expect, it } from "vitest";
import { CLAIMS } from "@/lib/domain/claims";
import { allSettings } from "@/lib/domain/claims/check-claim";
import {
  claimHref,
  claimProblems,
  claimsHref,
  claimsProblems,
  loadClaims,
  loadSwitches,
} from "@/lib/search/claims";
import { loadMix, toTokenMix } from "@/lib/search/mix";

const queryOf = (href: string) => new URL(href, "https://w.example").searchParams;
const table = { columns: [{ id: "price", label: "Price", unit: "usd" as const }], rows: [] };

describe("the address of a claim", () => {
  it("gives back every setting of every claim's switches", () => {
    for (const definition of CLAIMS)
      for (const chosen of allSettings(definition.switches)) {
        const search = queryOf(claimHref(definition, chosen));
        expect(loadSwitches(definition.switches, search), definition.id).toEqual(chosen);
      }
  });
  it("leaves out what is default", () => {
    for (const definition of CLAIMS) expect(claimHref(definition)).toBe(`/claims/${definition.id}`);
  });
  it("gives back the mix, at its image too", () => {
    const mix = { input: 9, output: 1, cached: 0.5, batch: true };
    const [definition] = CLAIMS;
    if (!definition) throw new Error("There are no claims");
    const href = claimHref(definition, {}, mix, "/image");
    expect(href).toBe(`/claims/${definition.id}/image?mix=9:1&cached=0.5&batch=true`);
    expect(toTokenMix(loadMix(queryOf(href)))).toEqual(mix);
  });
  it("uses no name twice: a switch is never called as the mix or the table's parameters are", () => {
    const taken = ["mix", "cached", "batch", "sort", "table"];
    for (const { switches } of CLAIMS)
      for (const name of Object.keys(switches)) expect(taken).not.toContain(name);
  });
});

describe("a bad value in a claim's address", () => {
  const claim = CLAIMS.find(({ id }) => id === "months-behind");
  const switches = claim?.switches ?? {};
  const problems = (query: string) =>
    claimProblems({ switches, table }, new URLSearchParams(query)).map(
      ({ parameter }) => parameter,
    );
  it("gives the default and is said", () => {
    expect(loadSwitches(switches, new URLSearchParams("rule=%00&since=1999"))).toMatchObject({
      rule: "tie",
      since: "2025-01-01",
    });
    expect(problems("rule=%00&since=1999")).toEqual(["rule", "since"]);
  });
  it("is also a sort by no column of the table", () => {
    expect(problems("sort=-price")).toEqual([]);
    expect(problems("sort=-nothing")).toEqual(["sort"]);
    expect(problems("sort=%3Cb%3E")).toEqual(["sort"]);
  });
  it("is not a parameter that the page does not know", () => {
    expect(problems("utm_source=x&rule=strict")).toEqual([]);
  });
});

describe("the address of the list", () => {
  it("gives back the verdicts asked for", () => {
    const href = claimsHref(["holds", "does-not-hold"]);
    expect(loadClaims(queryOf(href)).verdict).toEqual(["holds", "does-not-hold"]);
    expect(claimsHref([])).toBe("/claims");
  });
  it("leaves out verdicts that there are not, and says so", () => {
    const search = new URLSearchParams("verdict=holds,perhaps");
    expect(loadClaims(search).verdict).toEqual(["holds"]);
    expect(claimsProblems(search)).toMatchObject([{ parameter: "verdict" }]);
  });
});
