import { describe, expect, it } from "vitest";
import type { HubQuery } from "@/lib/hub-index/query/hub-query";
import { nearestRepos } from "@/lib/hub-site/nearest-repos";

/** An index that has one answer to one question. */
function index(knows: HubQuery, ids: string[]) {
  const asked: HubQuery[] = [];
  return {
    asked,
    search: async ({ limit: _, ...query }: HubQuery) => {
      asked.push(query);
      const rows = JSON.stringify(query) === JSON.stringify(knows) ? ids : [];
      return { rows: rows.map((id) => ({ id })), total: 0, next: null, corrected: false } as never;
    },
  };
}

describe("the repos nearest to one that is missing", () => {
  it("have its owner's and its name's words", async () => {
    const near = index({ text: "lab model-8b" }, ["lab/model-8b-chat"]);
    expect(await nearestRepos(near, "lab/model-8b")).toEqual(["lab/model-8b-chat"]);
    expect(near.asked).toHaveLength(1);
  });

  it("else its name, else its owner", async () => {
    expect(await nearestRepos(index({ text: "m" }, ["else/m"]), "lab/m")).toEqual(["else/m"]);
    expect(await nearestRepos(index({ authors: ["lab"] }, ["lab/x"]), "lab/m")).toEqual(["lab/x"]);
  });

  it("are none for nothing like anything, however long", async () => {
    const near = index({ text: "x" }, []);
    expect(await nearestRepos(near, "y".repeat(5000))).toEqual([]);
    expect(near.asked[0]?.text).toHaveLength(193);
  });
});
