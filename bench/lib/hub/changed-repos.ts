import { rmSync } from "node:fs";
import { CREATE_WORK } from "@/lib/hub-index/duckdb/work-file";
import { readStaged } from "@/lib/hub-index/duckdb/read-staged";
import { quoted, withDatabase } from "@/lib/hub-index/duckdb/replace-file";
import type { IndexedRepo } from "@/lib/hub-index/repo";
import { stageFile } from "@/lib/hub-index/sync/stage-file";
import { hubRepos } from "./hub-repos";

const ROWS = 10_000;
const NEW = 500;

/**
 * Ten thousand repos for an upsert: known ones of a dump with other figures, and one in twenty new. Read from the dump,
 * because making the whole Hub again would leave a heap that no sync has.
 */
export async function changedRepos(dump: string): Promise<IndexedRepo[]> {
  const work = `${dump}.changed`;
  const part = `${work}.parquet`;
  const known: IndexedRepo[] = [];
  try {
    await withDatabase(work, async (connection) => {
      const all = `read_parquet(${quoted(dump)}, file_row_number = true)`;
      await connection.run(
        `copy (select * exclude (file_row_number) from ${all}
        where file_row_number % ((select count(*) from ${all}) // ${ROWS - NEW}) = 0 limit ${ROWS - NEW})
        to ${quoted(part)} (format parquet)`,
      );
      for (const statement of CREATE_WORK) await connection.run(statement);
      await stageFile(connection, part, () => {});
    });
    for await (const repos of readStaged(work)) known.push(...repos);
  } finally {
    rmSync(work, { force: true });
    rmSync(part, { force: true });
  }
  return [
    ...known.map((repo) => ({
      ...repo,
      downloads: (repo.downloads ?? 0) + 7,
      likes: (repo.likes ?? 0) + 1,
    })),
    ...[...hubRepos(NEW, 99)].map((repo) => ({ ...repo, id: `${repo.id}-new` })),
  ];
}
