import { copyFileSync, existsSync, mkdtempSync, rmSync, statSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { changesFileOf } from "@/lib/hub-index/duckdb/attach-index";
import { fileSource } from "@/lib/hub-index/duckdb/file-source";
import { foldChanges, isWorthFolding } from "@/lib/hub-index/duckdb/fold-changes";
import { upsertIndex, writeIndex } from "@/lib/hub-index/duckdb/write-index";
import { hubIndexOver } from "@/lib/hub-index/open-hub-index";
import type { HubQuery } from "@/lib/hub-index/query/hub-query";
import { hubRepos } from "@/bench/lib/hub/hub-repos";
import { repo } from "./repos";

const ABOUT = { origin: "hub", asOf: "2026-10-01" } as const;
const LATER = { ...ABOUT, asOf: "2026-10-02" };

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "hub-index-"));
  file = path.join(folder, "hub.duckdb");
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const openIndex = async () =>
  hubIndexOver(await fileSource(file, () => Promise.reject(new Error("not asked for"))), new Map());

async function allRows(query: HubQuery = {}) {
  const index = await openIndex();
  const { rows } = await index.search({ limit: 500, ...query });
  await index.close();
  return rows;
}

it("leaves the built file as it is and writes changes beside it", async () => {
  await writeIndex(file, [[repo("a/one", { downloads: 5 }), repo("b/two")]], ABOUT);
  const { mtimeMs, ino } = statSync(file);
  const first = await upsertIndex(file, [repo("b/two", { downloads: 9, license: "mit" })], LATER);
  const second = await upsertIndex(file, [repo("c/three", { likes: 1 })], LATER);
  expect([first.changes, second.changes]).toEqual([1, 2]);
  expect(second).toMatchObject({ rows: 3, built: 2, asOf: "2026-10-02" });
  expect(statSync(file)).toMatchObject({ mtimeMs, ino });
  expect((await allRows()).map(({ id, license, likes }) => [id, license, likes])).toEqual([
    ["b/two", "mit", null],
    ["a/one", null, null],
    ["c/three", null, 1],
  ]);
});

it("knows repos again that came with a change", async () => {
  await writeIndex(file, [[repo("a/one", { downloads: 5 })]], ABOUT);
  await upsertIndex(file, [repo("b/two"), repo("c/three", { likes: 1 })], LATER);
  const meta = await upsertIndex(file, [repo("c/three", { likes: 2 }), repo("d/four")], LATER);
  expect(meta).toMatchObject({ rows: 4, built: 1, changes: 2 });
  expect((await allRows()).map(({ id, likes }) => [id, likes])).toEqual([
    ["a/one", null],
    ["b/two", null],
    ["c/three", 2],
    ["d/four", null],
  ]);
});

it("shows open readers what changed, and new repos by their text", async () => {
  const repos = [...hubRepos(400)];
  await writeIndex(file, [repos], ABOUT);
  const index = await openIndex();
  const before = await index.facets({});
  // An order that was asked for is brought up to date rather than sorted anew.
  await index.search({ sort: "likes" });
  await upsertIndex(file, [repo("new/zyzzyva", { likes: 1_000_000, license: "mit" })], LATER);
  for (;;) {
    const { meta } = await index.status();
    if (meta.changes === 1) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect((await index.search({ sort: "likes" })).rows[0]?.id).toBe("new/zyzzyva");
  expect((await index.search({ text: "zyzz" })).rows.map(({ id }) => id)).toEqual(["new/zyzzyva"]);
  const mit = (facets: typeof before) => facets.licenses.find(({ value }) => value === "mit");
  expect(mit(await index.facets({}))?.count).toBe((mit(before)?.count ?? 0) + 1);
  await index.close();
}, 30_000);

it("passes over changes of another build", async () => {
  await writeIndex(file, [[repo("a/one")]], ABOUT);
  await upsertIndex(file, [repo("b/two")], LATER);
  const kept = path.join(folder, "kept");
  copyFileSync(changesFileOf(file), kept);
  await writeIndex(file, [[repo("c/three")]], ABOUT);
  expect(existsSync(changesFileOf(file))).toBe(false);
  copyFileSync(kept, changesFileOf(file));
  expect((await allRows()).map(({ id }) => id)).toEqual(["c/three"]);
  await upsertIndex(file, [repo("d/four")], LATER);
  expect((await allRows()).map(({ id }) => id)).toEqual(["c/three", "d/four"]);
}, 30_000);

it("shows the built rows and says so when the changes cannot be used", async () => {
  await writeIndex(file, [[repo("a/one")]], ABOUT);
  await upsertIndex(file, [repo("b/two")], LATER);
  truncateSync(changesFileOf(file), 5000);
  const index = await openIndex();
  expect((await index.search({})).rows.map(({ id }) => id)).toEqual(["a/one"]);
  expect((await index.status()).notice).toContain("latest changes");
  await index.close();
  await upsertIndex(file, [repo("c/three")], LATER);
  expect((await allRows()).map(({ id }) => id)).toEqual(["a/one", "c/three"]);
}, 30_000);

it("folds many changes into a new build with the same repos", async () => {
  const repos = [...hubRepos(300)];
  await writeIndex(file, [repos], ABOUT);
  const changed = repos.slice(0, 90).map((one) => ({ ...one, downloads: 5_000_000, likes: null }));
  const merge = repo("new/merge", {
    relation: "merge",
    bases: repos.slice(0, 3).map(({ id }) => id),
  });
  const meta = await upsertIndex(file, [...changed, merge], LATER);
  const byId = (rows: Awaited<ReturnType<typeof allRows>>) =>
    [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
  const before = byId(await allRows());
  const folded = await foldChanges(file, meta);
  expect(folded).toMatchObject({ rows: 301, built: 301, changes: 0, asOf: "2026-10-02" });
  expect(folded.build).not.toBe(meta.build);
  expect(existsSync(changesFileOf(file))).toBe(false);
  expect(byId(await allRows())).toEqual(before);
  const index = await openIndex();
  expect((await index.get("new/merge"))?.bases).toHaveLength(3);
  await index.close();
}, 30_000);

it("folds when a tenth of the rows has changed, of a small index later", () => {
  const built = (rows: number) => ({ built: rows }) as Parameters<typeof isWorthFolding>[1];
  expect(isWorthFolding(900, built(1000))).toBe(false);
  expect(isWorthFolding(200_000, built(3_000_000))).toBe(false);
  expect(isWorthFolding(400_000, built(3_000_000))).toBe(true);
});
