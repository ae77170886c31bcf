import { randomUUID } from "node:crypto";
import type pg from "pg";
import { addToDictionary, BY_POPULARITY, encodedStaged } from "../engine/encode-sql";
import { type About, type IndexMeta, metaRows, newestOf, parseMeta } from "../engine/index-meta";
import { SCHEMA_VERSION } from "../engine/tables";
import type { IndexedRepo } from "../repo";
import { CREATE_INDEXES } from "./indexes";
import { countKinds } from "./kinds-sql";
import { migrate } from "./migrate";
import { kyselyOver, NEXT_SCHEMA, postgresPool, SCHEMA } from "./pool";
import { addWords, storeWords } from "./store-words";

type Batches = AsyncIterable<readonly IndexedRepo[]> | Iterable<readonly IndexedRepo[]>;

/** Of all that load into one database, one at a time. */
const LOCK = 7_342_001;

/** Another sync has the database. */
export class DatabaseBusyError extends Error {
  override name = "DatabaseBusyError";
}

const CREATE_STAGED = `create temp table staged (id text collate "C", license text collate "C",
  task text collate "C", library text collate "C", parameters bigint, doubt text, downloads bigint,
  likes integer, trending integer, gated text, created integer, changed integer, relation text,
  bases text[])`;
const STAGED_TYPES = [
  ...["text", "text", "text", "text", "bigint", "text", "bigint", "integer", "integer", "text"],
  ...["integer", "integer", "text", "text"],
];

/** Loads repos into a schema aside, each id once, and gives it the index's name in one transaction. */
export function loadPostgres(url: string, batches: Batches, about: About): Promise<IndexMeta> {
  return locked(url, async (pool) => {
    await pool.query(`drop schema if exists ${NEXT_SCHEMA} cascade`);
    await pool.query(`create schema ${NEXT_SCHEMA}`);
    await migrate(kyselyOver(pool), NEXT_SCHEMA);
    await stage(pool, batches);
    for (const statement of addToDictionary("hub_dictionary")) await pool.query(statement);
    await pool.query(
      `insert into hub_repo (place, ${COLUMNS})
      select row_number() over (order by ${BY_POPULARITY}) - 1, ${ENCODED.columns}
      from staged as s ${ENCODED.joins} order by ${BY_POPULARITY}`,
    );
    await insertLinks(pool);
    await pool.query(countKinds("hub_repo", "+"));
    const { rows } = await pool.query<{ count: number; newest: number | null }>(
      "select count(*) as count, max(changed) as newest from hub_repo",
    );
    const count = rows[0]?.count ?? 0;
    await storeWords(pool, { first: 0, end: count, change: 0 });
    for (const statement of CREATE_INDEXES) await pool.query(statement);
    const meta: IndexMeta = {
      schema: SCHEMA_VERSION,
      build: randomUUID(),
      changes: 0,
      rows: count,
      built: count,
      newest: newestOf(rows[0]?.newest ?? null, about),
      origin: about.origin,
      asOf: about.asOf,
    };
    await writeMeta(pool, meta);
    // Rows known to be seen by all are read from an index alone.
    for (const table of ["hub_repo", "hub_word", "hub_part", "hub_dictionary"])
      await pool.query(`vacuum (analyze) ${table}`);
    await pool.query(
      `begin; drop schema if exists ${SCHEMA} cascade; alter schema ${NEXT_SCHEMA} rename to ${SCHEMA}; commit`,
    );
    return meta;
  });
}

/** Puts repos into the index in one transaction: known ones keep their place, new ones follow. */
export function upsertPostgres(
  url: string,
  batches: Batches,
  about: Pick<About, "asOf" | "begun">,
): Promise<IndexMeta> {
  return locked(url, async (pool) => {
    await pool.query(`set search_path = ${SCHEMA}, public`);
    const { rows } = await pool.query<{ key: string; value: string }>(
      "select key, value from hub_meta",
    );
    const meta = parseMeta(rows);
    if (!meta) throw new Error("The database holds no index of this version.");
    await pool.query("begin");
    await stage(pool, batches);
    for (const statement of addToDictionary("hub_dictionary")) await pool.query(statement);
    await pool.query(
      `create temp table coming on commit drop as select r.place, ${ENCODED.columns}
      from staged as s ${ENCODED.joins} left join hub_repo as r on r.id = s.id`,
    );
    const known = "(select * from hub_repo where place in (select place from coming))";
    await pool.query(countKinds(known, "-"));
    await pool.query(countKinds("coming", "+"));
    const set = COLUMNS.split(", ").filter((column) => column !== "id");
    await pool.query(
      `update hub_repo as r set ${set.map((column) => `${column} = c.${column}`).join(", ")}
      from coming as c where r.place = c.place`,
    );
    await pool.query(
      `insert into hub_repo (place, ${COLUMNS})
      select ${meta.rows} - 1 + row_number() over (order by ${BY_POPULARITY}), ${COLUMNS}
      from coming as s where place is null`,
    );
    await pool.query("delete from hub_link where child in (select place from coming)");
    await insertLinks(pool);
    const counted = await pool.query<{ added: number; newest: number | null }>(
      "select count(*) filter (where place is null) as added, max(changed) as newest from coming",
    );
    const { added = 0, newest = null } = counted.rows[0] ?? {};
    const change = meta.changes + 1;
    await addWords(pool, { first: meta.rows, end: meta.rows + added, change });
    const changed: IndexMeta = {
      ...meta,
      changes: change,
      rows: meta.rows + added,
      newest: newestOf(Math.max(meta.newest ?? 0, newest ?? 0) || null, about),
      asOf: about.asOf,
    };
    await writeMeta(pool, changed);
    await pool.query("commit");
    return changed;
  });
}

/** What the loaded index says about itself; null where none was loaded. */
export async function postgresMeta(url: string): Promise<IndexMeta | null> {
  const pool = postgresPool(url, "none");
  try {
    const { rows: known } = await pool.query<{ there: boolean }>(
      `select to_regclass('${SCHEMA}.hub_meta') is not null as there`,
    );
    if (!known[0]?.there) return null;
    const { rows } = await pool.query<{ key: string; value: string }>(
      `select key, value from ${SCHEMA}.hub_meta`,
    );
    return parseMeta(rows);
  } finally {
    await pool.end();
  }
}

const ENCODED = encodedStaged("hub_dictionary");
const COLUMNS =
  "id, author, license, task, library, relation, gated, doubt, base, parameters, downloads, likes, trending, created, changed";

async function locked<Result>(
  url: string,
  work: (pool: pg.Pool) => Promise<Result>,
): Promise<Result> {
  // One connection, so that its temporary tables and its lock are there for every statement.
  const pool = postgresPool(url, "none");
  try {
    const { rows } = await pool.query<{ taken: boolean }>(
      "select pg_try_advisory_lock($1) as taken",
      [LOCK],
    );
    if (!rows[0]?.taken) {
      const holder = await pool.query<{ who: string }>(
        `select 'process ' || pid || ' since ' || coalesce(backend_start::text, 'a while') as who
        from pg_stat_activity where pid in (select pid from pg_locks where locktype = 'advisory' and objid = ${LOCK})`,
      );
      throw new DatabaseBusyError(
        `Another sync is loading this database: ${holder.rows[0]?.who ?? "unknown"} of the server. Wait for it, or stop it first.`,
      );
    }
    return await work(pool);
  } finally {
    await pool.end();
  }
}

async function stage(pool: pg.Pool, batches: Batches): Promise<void> {
  await pool.query(CREATE_STAGED);
  for await (const repos of batches) {
    const columns: unknown[][] = STAGED_TYPES.map(() => []);
    for (const repo of repos) {
      for (const [at, value] of values(repo).entries()) columns[at]?.push(value);
    }
    const lists = STAGED_TYPES.map((type, at) => `$${at + 1}::${type}[]`).join(", ");
    // A list of lists must be of one length: origins travel as text, parted by what no id holds.
    await pool.query(
      `insert into staged select id, license, task, library, parameters, doubt, downloads, likes, trending, gated,
        created, changed, relation, string_to_array(nullif(bases, ''), ' ')
      from unnest(${lists}) as t(id, license, task, library, parameters, doubt, downloads, likes, trending, gated,
        created, changed, relation, bases)`,
      columns,
    );
  }
  await pool.query("analyze staged");
}

const values = (repo: IndexedRepo) => [
  ...[repo.id, repo.license, repo.task, repo.library, repo.parameters, repo.parametersDoubt],
  ...[repo.downloads, repo.likes, repo.trending, repo.gated, repo.created, repo.changed],
  ...[repo.relation, repo.bases.join(" ")],
];

async function insertLinks(pool: pg.Pool): Promise<void> {
  await pool.query(
    `insert into hub_link select d.code, r.place
    from (select id, unnest(bases[2:]) as base from staged where cardinality(bases) > 1) as s
    join hub_repo as r on r.id = s.id
    join hub_dictionary as d on d.field = 'base' and d.value = s.base`,
  );
}

async function writeMeta(pool: pg.Pool, meta: IndexMeta): Promise<void> {
  await pool.query("delete from hub_meta");
  for (const { key, value } of metaRows(meta))
    await pool.query("insert into hub_meta (key, value) values ($1, $2)", [key, value]);
}
