import type { About, IndexMeta } from "../engine/index-meta";
import type { IndexedRepo } from "../repo";
import { buildIndex } from "./build-file";
import { STAGED_COLUMNS } from "./create-tables";
import { replaceFile } from "./replace-file";
import { stageRepos } from "./stage-repos";
import { upsertStaged } from "./upsert-file";

type Batches = AsyncIterable<readonly IndexedRepo[]> | Iterable<readonly IndexedRepo[]>;

/** A new index at `file` of some repos, each id once: the seed, or a test's few. */
export function writeIndex(file: string, batches: Batches, about: About): Promise<IndexMeta> {
  return replaceFile(file, "empty", async (connection) => {
    await connection.run(`create temp table staged (${STAGED_COLUMNS})`);
    for await (const repos of batches) await stageRepos(connection, repos);
    return buildIndex(connection, about);
  });
}

/** Puts some repos into the index at `file`, in place of those of the same id. */
export function upsertIndex(
  file: string,
  repos: readonly IndexedRepo[],
  about: About,
): Promise<IndexMeta> {
  return replaceFile(file, "copy", async (connection) => {
    await connection.run(`create temp table staged (${STAGED_COLUMNS})`);
    await stageRepos(connection, repos);
    return upsertStaged(connection, about);
  });
}
