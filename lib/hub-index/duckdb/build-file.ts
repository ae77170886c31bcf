import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import type { DuckDBConnection } from "@duckdb/node-api";
import { addToDictionary, BY_POPULARITY, encodedStaged } from "../engine/encode-sql";
import { type About, type IndexMeta, metaRows, newestOf } from "../engine/index-meta";
import { SCHEMA_VERSION } from "../engine/tables";
import { changesFileOf } from "./attach-index";
import { CREATE_TABLES, idKey } from "./create-tables";
import { replaceFile } from "./replace-file";
import { storeTextSegment } from "./text-parts";

/** A new index at `file`, without changes, of the relation `staged` that `stage` makes, each id once. */
export async function writeBuilt(
  file: string,
  stage: (connection: DuckDBConnection) => Promise<void>,
  about: About,
): Promise<IndexMeta> {
  const meta = await replaceFile(file, async (connection) => {
    await stage(connection);
    return buildIndex(connection, about);
  });
  // Those of the build before, which readers pass over if a kill leaves them here.
  await rm(changesFileOf(file), { force: true });
  return meta;
}

/**
 * Makes an index of the relation `staged` that this connection sees (`STAGED_COLUMNS`, each id once) in its current,
 * empty database.
 */
async function buildIndex(connection: DuckDBConnection, about: About): Promise<IndexMeta> {
  for (const statement of [...CREATE_TABLES, ...addToDictionary("hub_dictionary")])
    await connection.run(statement);
  const { columns, joins } = encodedStaged("hub_dictionary");
  await connection.run(
    `insert into repo_rows select ${columns} from staged as s ${joins} order by ${BY_POPULARITY}`,
  );
  await connection.run(`insert into id_key select ${idKey("id")} from repo_rows`);
  await connection.run(
    `insert into hub_link select d.code, r.rowid from (
      select id, unnest(bases[2:]) as base from staged where len(bases) > 1) as s
    join repo_rows as r on r.id = s.id
    join hub_dictionary as d on d.field = 'base' and d.value = s.base order by 1, 2`,
  );
  const rows = await storeTextSegment(connection);
  const newest = await connection.runAndReadAll("select max(changed) from repo_rows");
  const meta: IndexMeta = {
    schema: SCHEMA_VERSION,
    build: randomUUID(),
    changes: 0,
    rows,
    built: rows,
    newest: newestOf(Number(newest.getRows()[0]?.[0] ?? 0) || null, about),
    origin: about.origin,
    asOf: about.asOf,
  };
  await writeMeta(connection, meta);
  return meta;
}

export async function writeMeta(connection: DuckDBConnection, meta: IndexMeta): Promise<void> {
  const rows = metaRows(meta);
  await connection.run(
    `insert into hub_meta values ${rows.map((_, at) => `($${2 * at + 1}, $${2 * at + 2})`).join(", ")}`,
    rows.flatMap(({ key, value }) => [key, value]),
  );
}
