import type { DuckDBConnection } from "@duckdb/node-api";
import { ADD_TO_DICTIONARY, BY_POPULARITY, countKinds, ENCODED_STAGED } from "../engine/encode-sql";
import { type About, type IndexMeta, newestOf, parseMeta } from "../engine/index-meta";
import { writeMeta } from "./build-file";

const MEASURES = ["downloads", "likes", "trending", "changed"] as const;
const TRAITS = [
  ...["license", "task", "library", "relation", "gated", "doubt", "base", "parameters", "created"],
] as const;

/**
 * Puts the relation `staged` into the index this connection has open: known repos keep their place, new ones follow.
 * Columns are rewritten whole, so those that rarely change are written only where they did.
 */
export async function upsertStaged(
  connection: DuckDBConnection,
  about: Pick<About, "asOf" | "begun">,
): Promise<IndexMeta> {
  const rows = await connection.runAndReadAll("select key, value from hub_meta");
  const meta = parseMeta(rows.getRowObjectsJS() as { key: string; value: string }[]);
  if (!meta) throw new Error("The file to change is not an index of this version.");
  await connection.run("begin transaction");
  for (const statement of ADD_TO_DICTIONARY) await connection.run(statement);
  await connection.run(
    `create temp table coming as select r.rowid as place, ${ENCODED_STAGED.columns} from staged as s
    ${ENCODED_STAGED.joins} left join repo_rows as r on r.id = s.id`,
  );
  const known =
    "(select * from repo_rows where rowid in (select place from coming where place is not null))";
  await connection.run(countKinds(known, "-"));
  await connection.run(countKinds("coming", "+"));
  await update(connection, MEASURES);
  await update(connection, TRAITS);
  await connection.run(
    `insert into repo_rows select * exclude (place) from coming as s where place is null
    order by ${BY_POPULARITY}`,
  );
  // Rows have their lasting `rowid` only once they are committed; nobody else reads this file yet.
  await connection.run("commit");
  await connection.run("begin transaction");
  await replaceLinks(connection);
  const counted = await connection.runAndReadAll("select count(*), max(changed) from repo_rows");
  const [count, newest] = counted.getRows()[0] ?? [];
  const changed: IndexMeta = {
    ...meta,
    changes: meta.changes + 1,
    rows: Number(count),
    newest: newestOf(Number(newest ?? 0) || null, about),
    asOf: about.asOf,
  };
  await writeMeta(connection, changed);
  await connection.run("drop table coming");
  await connection.run("commit");
  return changed;
}

async function update(connection: DuckDBConnection, columns: readonly string[]): Promise<void> {
  const differs = columns.map((column) => `r.${column} is distinct from c.${column}`).join(" or ");
  const places = await connection.runAndReadAll(
    `select count(*) from coming as c join repo_rows as r on r.rowid = c.place where ${differs}`,
  );
  if (Number(places.getRows()[0]?.[0]) === 0) return;
  const set = columns.map((column) => `${column} = c.${column}`).join(", ");
  await connection.run(
    `update repo_rows as r set ${set} from coming as c where r.rowid = c.place and (${differs})`,
  );
}

async function replaceLinks(connection: DuckDBConnection): Promise<void> {
  await connection.run(
    "delete from hub_link where child in (select place from coming where place is not null)",
  );
  await connection.run(
    `insert into hub_link select d.code, r.rowid from (
      select id, unnest(bases[2:]) as base from staged where len(bases) > 1) as s
    join repo_rows as r on r.id = s.id
    join hub_dictionary as d on d.field = 'base' and d.value = s.base order by 1, 2`,
  );
}
