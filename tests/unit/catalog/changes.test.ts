import { describe, expect, it } from "vitest";
import { changeEntries, changes } from "@/lib/catalog/changes";
import { catalog } from "@/lib/catalog";

const everything = { hosts: null, models: null, resellers: false };

describe("what changed in the shipped history", () => {
  it("is of those who run models unless resellers are asked for", () => {
    const kinds = new Map(catalog().curated.hosts.map(({ id, kind }) => [id, kind]));
    expect(changes(everything).some(({ host }) => kinds.get(host) === "reseller")).toBe(false);
    expect(changes({ ...everything, resellers: true }).length).toBeGreaterThan(
      changes(everything).length,
    );
    const openrouter = { ...everything, hosts: new Set(["openrouter"]) };
    expect(changes(openrouter).length).toBeGreaterThan(0);
  });
  it("narrows to a model", () => {
    const models = new Set(["openai/gpt-oss-120b"]);
    const found = changes({ ...everything, models });
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ model }) => model === "openai/gpt-oss-120b")).toBe(true);
  });
  it("makes entries newest first, each id once, of the day the history ends at the latest", () => {
    const entries = changeEntries(everything, 100);
    expect(entries).toHaveLength(100);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(100);
    const days = entries.map(({ updated }) => updated);
    expect(days).toEqual([...days].sort().reverse());
    expect(days[0]?.slice(0, 10)).toBe(catalog()["price-events"].at(-1)?.date);
  });
});
