import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileSource } from "@/lib/hub-index/duckdb/file-source";
import { upsertIndex, writeIndex } from "@/lib/hub-index/duckdb/write-index";
import { type HubIndex, hubIndexOver } from "@/lib/hub-index/open-hub-index";
import type { CommercialUses } from "@/lib/hub-index/query/conditions";
import type { IndexedRepo } from "@/lib/hub-index/repo";

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
