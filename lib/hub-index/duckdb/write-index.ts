import type { DuckDBConnection } from "@duckdb/node-api";
import type { About, IndexMeta } from "../engine/index-meta";
import type { IndexedRepo } from "../repo";
import { writeBuilt } from "./build-file";
import { STAGED_COLUMNS } from "./create-tables";
import { stageRepos } from "./stage-repos";
import { writeChanges } from "./write-changes";

type Batches = AsyncIterable<readonly IndexedRepo[]> | Iterable<readonly IndexedRepo[]>;

/** A new index at `file` of some repos, each id once: the seed, or a test's few. */
export const writeIndex = (file: string, batches: Batches, about: About): Promise<IndexMeta> =>
  writeBuilt(file, (connection) => stage(connection, batches), about);

/** Puts some repos into the index at `file`, in place of those of the same id. */
export async function upsertIndex(
  file: string,
  repos: readonly IndexedRepo[],
  about: About,
): Promise<IndexMeta> {
  const { meta } = await writeChanges(file, (connection) => stage(connection, [repos]), about);
  return meta;
}

async function stage(connection: DuckDBConnection, batches: Batches): Promise<void> {
  await connection.run(`create temp table staged (${STAGED_COLUMNS})`);
  for await (const repos of batches) await stageRepos(connection, repos);
}
