import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileSource } from "@/lib/hub-index/duckdb/file-source";
import { upsertIndex, writeIndex } from "@/lib/hub-index/duckdb/write-index";
import { type HubIndex, hubIndexOver } from "@/lib/hub-index/open-hub-index";
import type { CommercialUses } from "@/lib/hub-index/query/conditions";
import { loadPostgres, upsertPostgres } from "@/lib/hub-index/postgres/load";
import { postgresSource } from "@/lib/hub-index/postgres/postgres-source";
import type { IndexedRepo } from "@/lib/hub-index/repo";
import { findPostgres, startPostgres } from "@/scripts/lib/postgres";

/** An engine under test: an index of some repos in it, and how to change and remove it. */
export type TestIndex = {
  index: HubIndex;
  upsert(repos: readonly IndexedRepo[]): Promise<void>;
  remove(): Promise<void>;
};

const ABOUT = { origin: "file", asOf: "2026-10-01" } as const;

export async function duckDbIndex(
  repos: readonly IndexedRepo[],
  uses: CommercialUses,
): Promise<TestIndex> {
  const folder = mkdtempSync(path.join(tmpdir(), "hub-index-"));
  const file = path.join(folder, "hub.duckdb");
  await writeIndex(file, [repos], ABOUT);
  const open = async () =>
    hubIndexOver(await fileSource(file, () => Promise.reject(new Error("not asked for"))), uses);
  const under: TestIndex = {
    index: await open(),
    async upsert(changed) {
      await upsertIndex(file, changed, ABOUT);
      await under.index.close();
      under.index = await open();
    },
    async remove() {
      await under.index.close();
      rmSync(folder, { recursive: true });
    },
  };
  return under;
}

/** Where there is no PostgreSQL these tests report themselves skipped. */
export const postgresFolder = findPostgres();

export async function postgresIndex(
  repos: readonly IndexedRepo[],
  uses: CommercialUses,
): Promise<TestIndex> {
  if (!postgresFolder) throw new Error("There is no PostgreSQL here.");
  const server = await startPostgres(postgresFolder);
  await loadPostgres(server.url, [repos], ABOUT);
  const under: TestIndex = {
    index: hubIndexOver(postgresSource(server.url), uses),
    async upsert(changed) {
      await upsertPostgres(server.url, [changed], ABOUT);
      await under.index.close();
      under.index = hubIndexOver(postgresSource(server.url), uses);
    },
    async remove() {
      await under.index.close();
      server.stop();
    },
  };
  return under;
}
