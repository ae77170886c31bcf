import type { DuckDBConnection } from "@duckdb/node-api";
import type { About, IndexMeta } from "../engine/index-meta";
import { writeBuilt } from "./build-file";
import { STAGED_COLUMNS } from "./create-tables";
import { foldChanges, isWorthFolding } from "./fold-changes";
import { quoted } from "./replace-file";
import { writeChanges } from "./write-changes";

/** Where repos are gathered before they become an index; outlives a stop, so that a sync goes on where it was. */
export const workFileOf = (file: string): string => `${file}.sync`;

export const CREATE_WORK = [
  `create table if not exists staged (${STAGED_COLUMNS})`,
  `create table if not exists progress (key varchar not null, value varchar not null)`,
] as const;

/** A new index at `file` of what `work` holds. */
export function buildFromWork(file: string, work: string, about: About): Promise<IndexMeta> {
  return writeBuilt(file, (connection) => attach(connection, work), about);
}

/** The index at `file` with what `work` holds put into it. */
export async function upsertFromWork(file: string, work: string, about: About): Promise<IndexMeta> {
  const written = await writeChanges(file, (connection) => attach(connection, work), about);
  return isWorthFolding(written.changedRows, written.meta)
    ? foldChanges(file, written.meta)
    : written.meta;
}

async function attach(connection: DuckDBConnection, work: string): Promise<void> {
  await connection.run(`attach ${quoted(work)} as work (read_only)`);
  await connection.run("create temp view staged as select * from work.staged");
}

/** A list that changes while it is walked gives some repos twice: the last one counts. */
export async function dropRepeated(connection: DuckDBConnection): Promise<void> {
  const counts = await connection.runAndReadAll("select count(*) = count(distinct id) from staged");
  if (counts.getRows()[0]?.[0] === true) return;
  await connection.run(
    "delete from staged where rowid not in (select max(rowid) from staged group by id)",
  );
}
