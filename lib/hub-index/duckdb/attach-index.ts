import { existsSync, statSync } from "node:fs";
import type { DuckDBConnection } from "@duckdb/node-api";
import { type IndexMeta, parseMeta } from "../engine/index-meta";
import { SCHEMA_VERSION } from "../engine/tables";
import { quoted } from "./replace-file";

/** An index file that cannot be used; the message says why. */
export class IndexFileError extends Error {
  override name = "IndexFileError";
}

/** Where the rows are that changed since the index was built, and those that came. */
export const changesFileOf = (file: string): string => `${file}.changes`;

export type AttachedIndex = {
  meta: IndexMeta;
  /** Of the rows in `changed.repo_rows`; 0 where nothing is attached by that name. */
  changedRows: number;
  /** Why the changes could not be used; null where they could, or there are none. */
  problem: string | null;
};

/**
 * Attaches the index at `file` as `built` and its changes as `changed`, and shows both together as the tables
 * `hub_repo`, `hub_link`, `hub_dictionary` and `hub_meta` of the database `into`. Changes of another build are left
 * over from before it.
 */
export async function attachIndex(
  connection: DuckDBConnection,
  file: string,
  into: string,
): Promise<AttachedIndex> {
  await attach(connection, file, "built");
  const built = await readMeta(connection, "built");
  if (!built) throw new IndexFileError("it is not an index of this version");
  if (built.schema !== SCHEMA_VERSION)
    throw new IndexFileError(`it is of version ${built.schema}, not ${SCHEMA_VERSION}`);
  const changes = await attachChanges(connection, changesFileOf(file), built.build);
  const isChanged = changes.meta !== null;
  for (const [name, select] of Object.entries(isChanged ? BOTH : ONLY_BUILT))
    await connection.run(`create view ${into}.${name} as ${select}`);
  if (!isChanged) return { meta: built, changedRows: 0, problem: changes.problem };
  const counted = await connection.runAndReadAll("select count(*) from changed.repo_rows");
  return {
    meta: changes.meta ?? built,
    changedRows: Number(counted.getRows()[0]?.[0]),
    problem: null,
  };
}

async function attachChanges(
  connection: DuckDBConnection,
  file: string,
  build: string,
): Promise<{ meta: IndexMeta | null; problem: string | null }> {
  if (!existsSync(file)) return { meta: null, problem: null };
  try {
    await attach(connection, file, "changed");
    const meta = await readMeta(connection, "changed");
    if (meta?.build === build) return { meta, problem: null };
    await connection.run("detach changed");
    return { meta: null, problem: null };
  } catch (error) {
    await connection.run("detach database if exists changed");
    if (!(error instanceof IndexFileError)) throw error;
    return { meta: null, problem: error.message };
  }
}

async function attach(connection: DuckDBConnection, file: string, name: string): Promise<void> {
  try {
    await connection.run(`attach ${quoted(file)} as ${name} (read_only)`);
  } catch (cause) {
    throw new IndexFileError("it is missing or is not an index", { cause });
  }
  // DuckDB notices missing blocks only when it reads them.
  const size = await connection.runAndReadAll(
    `select block_size * total_blocks from pragma_database_size() where database_name = '${name}'`,
  );
  if (statSync(file).size < Number(size.getRows()[0]?.[0] ?? 0))
    throw new IndexFileError("it is cut short");
}

async function readMeta(connection: DuckDBConnection, name: string): Promise<IndexMeta | null> {
  try {
    const rows = await connection.runAndReadAll(`select key, value from ${name}.hub_meta`);
    return parseMeta(rows.getRowObjectsJS() as { key: string; value: string }[]);
  } catch (cause) {
    throw new IndexFileError("it is not an index", { cause });
  }
}

const ONLY_BUILT = {
  hub_repo: "select rowid as place, * from built.repo_rows",
  hub_link: "select * from built.hub_link",
  hub_dictionary: "select * from built.hub_dictionary",
  hub_meta: "select * from built.hub_meta",
} as const;

const BOTH = {
  hub_repo: `select rowid as place, * from built.repo_rows
    where rowid not in (select place from changed.repo_rows)
    union all select * from changed.repo_rows`,
  hub_link: `select * from built.hub_link where child not in (select place from changed.repo_rows)
    union all select * from changed.hub_link`,
  hub_dictionary:
    "select * from built.hub_dictionary union all select * from changed.hub_dictionary",
  hub_meta: "select * from changed.hub_meta",
} as const;
