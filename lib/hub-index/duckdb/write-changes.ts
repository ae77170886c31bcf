import type { DuckDBConnection } from "@duckdb/node-api";
import { BY_POPULARITY, encodedStaged, nextTexts, usedTexts } from "../engine/encode-sql";
import { type About, type IndexMeta, newestOf } from "../engine/index-meta";
import { attachIndex, changesFileOf } from "./attach-index";
import { writeMeta } from "./build-file";
import { CREATE_CHANGES, idKey } from "./create-tables";
import { replaceFile } from "./replace-file";

/**
 * Puts repos into the index at `file`: known ones keep their place, new ones follow. The index is not touched: the file
 * of its changes is written anew, with those from before. `stage` makes the relation `staged`, each id once.
 */
export function writeChanges(
  file: string,
  stage: (connection: DuckDBConnection) => Promise<void>,
  about: Pick<About, "asOf" | "begun">,
): Promise<{ meta: IndexMeta; changedRows: number }> {
  return replaceFile(changesFileOf(file), async (connection) => {
    await connection.run("attach ':memory:' as before");
    const { meta, changedRows } = await attachIndex(connection, file, "before");
    await stage(connection);
    await connection.run("set force_compression = 'uncompressed'");
    await connection.run("begin transaction");
    for (const statement of [
      ...CREATE_CHANGES,
      `create temp table used as ${usedTexts("before.hub_dictionary")}`,
      `insert into hub_dictionary ${nextTexts("used", "before.hub_dictionary")}`,
      `create temp view dictionary as
      select field, code, value from used where code is not null union all select * from hub_dictionary`,
      `create temp table placed as select k.rowid as place, s.id
      from built.id_key as k join staged as s on k.key = ${idKey("s.id")}`,
      ...(changedRows > 0
        ? [
            `insert into placed select r.place, r.id
            from changed.repo_rows as r join staged as s on r.id = s.id where r.place >= ${meta.built}`,
          ]
        : []),
      `insert into placed select ${meta.rows} - 1 + row_number() over (order by ${BY_POPULARITY}), s.id
      from staged as s where s.id not in (select id from placed)`,
    ])
      await connection.run(statement);
    const { columns, joins } = encodedStaged("dictionary");
    await connection.run(
      `insert into repo_rows select p.place, ${columns}
      from staged as s ${joins} join placed as p on p.id = s.id order by p.place`,
    );
    await connection.run(
      `insert into hub_link select d.code, r.place from (
        select id, unnest(bases[2:]) as base from staged where len(bases) > 1) as s
      join repo_rows as r on r.id = s.id
      join dictionary as d on d.field = 'base' and d.value = s.base order by 1, 2`,
    );
    if (changedRows > 0) {
      const isOld = (place: string) => `${place} not in (select place from repo_rows)`;
      await connection.run(
        `insert into hub_link select * from changed.hub_link where ${isOld("child")}`,
      );
      await connection.run(
        `insert into repo_rows select * from changed.repo_rows where ${isOld("place")}`,
      );
      await connection.run("insert into hub_dictionary select * from changed.hub_dictionary");
    }
    const counted = await connection.runAndReadAll(
      "select max(place) + 1, max(changed), count(*) from repo_rows",
    );
    const [rows, newest, changes] = (counted.getRows()[0] ?? []).map(Number);
    const after: IndexMeta = {
      ...meta,
      changes: meta.changes + 1,
      rows: Math.max(meta.rows, rows ?? 0),
      newest: newestOf(Math.max(meta.newest ?? 0, newest ?? 0) || null, about),
      asOf: about.asOf,
    };
    await writeMeta(connection, after);
    await connection.run("commit");
    return { meta: after, changedRows: changes ?? 0 };
  });
}
