import { describe, expect, it } from "vitest";
import { loadPostgres } from "@/lib/hub-index/postgres/load";
import { postgresSource } from "@/lib/hub-index/postgres/postgres-source";
import { hubIndexOver } from "@/lib/hub-index/open-hub-index";
import { startPostgres } from "@/scripts/lib/postgres";
import { duckDbIndex, postgresFolder, postgresIndex } from "./engines";
import { repo } from "./repos";

/** Three hundred words that begin with "ab1" or have it in their middle: more than are joined when asked for. */
const REPOS = Array.from({ length: 300 }, (_, at) =>
  repo(`${at % 3 === 0 ? "x" : ""}ab1n${at}/${at % 2 === 0 ? "ab1" : "m"}`, { downloads: at % 7 }),
);
const NEW = [repo("late/ab1", { downloads: 3 }), repo("later/zab1", { downloads: 9 })];
const TEXTS = ["a", "ab", "ab1", "ab1 m", "b1n", "xa", "xab", "ab1n1"];

describe.skipIf(!postgresFolder)("parts that many words have", () => {
  it("are found as in the embedded index, before and after a change", async () => {
    const [one, other] = [
      await duckDbIndex(REPOS, new Map()),
      await postgresIndex(REPOS, new Map()),
    ];
    const askBoth = async () => {
      for (const text of TEXTS)
        for (const query of [{ text }, { text, limit: 3 }, { text, sort: "likes" as const }]) {
          const found = await one.index.search(query);
          expect(found.total).toBeGreaterThan(0);
          expect(await other.index.search(query)).toEqual(found);
        }
      return (await one.index.search({ text: "ab1" })).total;
    };
    const before = await askBoth();
    await Promise.all([one.upsert(NEW), other.upsert(NEW)]);
    expect(await askBoth()).toBe(before + 2);
    await Promise.all([one.remove(), other.remove()]);
  }, 60_000);

  it("are asked again when another build came meanwhile", async () => {
    const server = await startPostgres(postgresFolder ?? "");
    const about = { origin: "file", asOf: "2026-10-01" } as const;
    await loadPostgres(server.url, [REPOS], about);
    const index = hubIndexOver(postgresSource(server.url), new Map());
    expect((await index.search({ text: "ab1", limit: 5 })).rows).toHaveLength(5);
    await loadPostgres(server.url, [[...NEW, repo("a/m"), repo("some/else")]], about);
    // The source looks for another build once a second: this question is sooner.
    const { rows, total } = await index.search({ text: "m" });
    expect(rows.map(({ id }) => id)).toEqual(["a/m"]);
    expect(total).toBe(1);
    await index.close();
    server.stop();
  }, 60_000);
});
