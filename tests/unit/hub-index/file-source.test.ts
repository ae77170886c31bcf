import { copyFileSync, mkdtempSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { fileSource } from "@/lib/hub-index/duckdb/file-source";
import { withDatabase } from "@/lib/hub-index/duckdb/replace-file";
import { writeIndex } from "@/lib/hub-index/duckdb/write-index";
import { hubIndexOver } from "@/lib/hub-index/open-hub-index";
import { writeSeedIndex } from "@/lib/hub-index/seed";
import { repo } from "./repos";

const ABOUT = { origin: "file", asOf: "2026-10-01" } as const;

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
  hubIndexOver(
    await fileSource(file, (into) =>
      writeIndex(into, [[repo("seed/one")]], { ...ABOUT, origin: "seed" }).then(() => undefined),
    ),
    new Map(),
  );

async function expectSeed(reason: string) {
  const index = await openIndex();
  const { meta, notice } = await index.status();
  expect(meta).toMatchObject({ origin: "seed", rows: 1 });
  expect(notice).toContain(reason);
  expect((await index.search({})).rows.map(({ id }) => id)).toEqual(["seed/one"]);
  await index.close();
}

it("is made from the seed when the file is missing", () => expectSeed("no index"), 30_000);

it("is made from the seed when the file is no index", async () => {
  writeFileSync(file, "what is this");
  await expectSeed("not an index");
}, 30_000);

it("is made from the seed when the file is cut short, wherever", async () => {
  const repos = Array.from({ length: 3000 }, (_, at) => repo(`owner${at}/name-${at * 7919}`));
  const whole = path.join(folder, "whole");
  await writeIndex(whole, [repos], ABOUT);
  const { size } = statSync(whole);
  for (const share of [0, 0.1, 0.5, 0.8, 0.99]) {
    copyFileSync(whole, file);
    truncateSync(file, Math.floor(size * share));
    await expectSeed("could not be used");
  }
}, 60_000);

it("is made from the seed when the file is of another version", async () => {
  await writeIndex(file, [[repo("old/one")]], ABOUT);
  await withDatabase(file, (connection) =>
    connection.run("update hub_meta set value = '0' where key = 'schema'"),
  );
  await expectSeed("version 0");
}, 30_000);

it("has no notice when the file is good", async () => {
  await writeIndex(file, [[repo("good/one")]], ABOUT);
  const index = await openIndex();
  expect(await index.status()).toMatchObject({ engine: "duckdb", notice: null, meta: { rows: 1 } });
  await index.close();
}, 30_000);

it("takes up a newer file while readers ask, and none sees half of one", async () => {
  const build = (count: number) =>
    writeIndex(file, [Array.from({ length: count }, (_, at) => repo(`o/r${at}`))], ABOUT);
  await build(100);
  const index = await openIndex();
  const totals = new Set<number>();
  let isDone = false;
  const reader = async () => {
    for (let at = 0; !isDone; at += 1) {
      const { total, rows } = await index.search({
        limit: 500,
        parameters: { max: at },
        sort: "likes",
      });
      expect(rows).toHaveLength(total);
      totals.add((await index.search({ limit: 1 + (at % 400) })).total);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  const readers = Promise.all([reader(), reader(), reader()]);
  await build(200);
  while (!totals.has(200)) await new Promise((resolve) => setTimeout(resolve, 20));
  isDone = true;
  await readers;
  expect([...totals].sort()).toEqual([100, 200]);
  await index.close();
}, 60_000);

it("stays with the old one when the newer file cannot be used, and says so", async () => {
  await writeIndex(file, [[repo("old/one")]], ABOUT);
  const index = await openIndex();
  rmSync(file);
  writeFileSync(file, "broken");
  await new Promise((resolve) => setTimeout(resolve, 300));
  await index.search({});
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect((await index.search({ limit: 2 })).rows.map(({ id }) => id)).toEqual(["old/one"]);
  expect((await index.status()).notice).toContain("newer index");
  await index.close();
}, 30_000);

it("ships a seed of thousands of repos, which says its day", async () => {
  await writeSeedIndex(file);
  const index = await openIndex();
  const { meta, notice } = await index.status();
  expect(meta).toMatchObject({ origin: "seed", asOf: "2026-08-23" });
  expect(meta.rows).toBeGreaterThan(6000);
  expect(notice).toBeNull();
  expect((await index.search({ text: "all-minilm-l6-v2" })).rows[0]?.id).toBe(
    "sentence-transformers/all-MiniLM-L6-v2",
  );
  await index.close();
}, 60_000);

it("is made from the seed in a place of its own where nothing may be written", async () => {
  writeFileSync(path.join(folder, "no-folder"), "");
  file = path.join(folder, "no-folder", "hub.duckdb");
  await expectSeed("no index");
}, 30_000);

it("stays with what it has when the file goes away, and says so", async () => {
  await writeIndex(file, [[repo("old/one")]], ABOUT);
  const index = await openIndex();
  rmSync(file);
  await new Promise((resolve) => setTimeout(resolve, 300));
  await index.search({});
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect((await index.search({ limit: 2 })).rows.map(({ id }) => id)).toEqual(["old/one"]);
  expect((await index.status()).notice).toContain("missing");
  await index.close();
}, 30_000);
