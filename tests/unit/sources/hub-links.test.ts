import { describe, expect, it } from "vitest";
import { hubLinks } from "@/lib/sources/hub-links";
import { copy, factsOf, refusal } from "./support";

const FILE = "hub/canonical_to_hf_repo.json";
const file = (links: object) => copy(FILE, JSON.stringify(links));

describe("Hub repos of canonical models", () => {
  it("takes a link as said by upstream only when models.dev names the weights", () => {
    const links = {
      "acme/nova": { hf_repo: "acme/Nova", source: "models.dev weights" },
      "acme/nova-mini": { hf_repo: "acme/Nova-Mini", source: "openrouter/provider id" },
    };
    expect(factsOf(hubLinks, file(links))).toEqual([
      {
        asOf: "2026-11-22",
        model: "acme/nova",
        repo: "acme/Nova",
        how: "models.dev weights",
        inferred: false,
      },
      {
        asOf: "2026-11-22",
        model: "acme/nova-mini",
        repo: "acme/Nova-Mini",
        how: "openrouter/provider id",
        inferred: true,
      },
    ]);
  });

  it("refuses a repo without an owner", () => {
    expect(
      refusal(hubLinks, file({ "acme/nova": { hf_repo: "Nova", source: "models.dev weights" } })),
    ).toBe(`${FILE}: acme/nova: hf_repo: is not an owner/name: "Nova"`);
  });

  it("refuses a link that does not say where it is from", () => {
    expect(refusal(hubLinks, file({ "acme/nova": { hf_repo: "acme/Nova" } }))).toBe(
      `${FILE}: acme/nova: source: Invalid input: expected string, received undefined`,
    );
  });

  it("refuses a list instead of a table, and an empty table", () => {
    expect(refusal(hubLinks, file([]))).toBe(
      `${FILE}: Invalid input: expected record, received array`,
    );
    expect(refusal(hubLinks, file({}))).toBe(`${FILE}: has no rows`);
  });
});
