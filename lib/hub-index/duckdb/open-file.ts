import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { Kysely } from "kysely";
import { changedState, type ColumnState, columnState } from "../columns/column-state";
import { deriveSize } from "../columns/columns";
import { Selector } from "../columns/selector";
import { Dictionary } from "../engine/dictionary";
import type { Engine } from "../engine/engine";
import type { IndexMeta } from "../engine/index-meta";
import type { Tables } from "../engine/tables";
import { TextIndex } from "../text/text-index";
import type { TextSegment } from "../text/text-segment";
import { type AttachedIndex, attachIndex, IndexFileError } from "./attach-index";
import { columnEngine } from "./column-engine";
import { duckDbDialect } from "./duckdb-driver";
import { readColumns, readKinds, readLinks } from "./read-columns";
import { readTextSegment, segmentOfIds } from "./text-parts";

/** What is read from one state of an index, and helps to read the next one. */
export type InMemory = { meta: IndexMeta; segment: TextSegment; state: ColumnState };

export type OpenFile = {
  engine: Engine;
  memory: InMemory;
  /** Why the changes since the build could not be used; null where they could. */
  problem: string | null;
  close(): Promise<void>;
};

/** Rows are found in memory: the database only reads those that are shown. */
const OPTIONS = { memory_limit: "96MB", threads: "2" };
const CONNECTIONS = 4;

/** Opens an index for reading. `known` is what was read of it before: only what changed since is read again. */
export async function openFile(file: string, known?: InMemory): Promise<OpenFile> {
  const instance = await DuckDBInstance.create(":memory:", OPTIONS);
  try {
    const connection = await instance.connect();
    const attached = await attachIndex(connection, file, "memory");
    return await read(instance, connection, attached, known);
  } catch (cause) {
    instance.closeSync();
    if (cause instanceof IndexFileError) throw cause;
    throw new IndexFileError("it is damaged", { cause });
  }
}

async function read(
  instance: DuckDBInstance,
  connection: DuckDBConnection,
  { meta, changedRows, problem }: AttachedIndex,
  known: InMemory | undefined,
): Promise<OpenFile> {
  const db = new Kysely<Tables>({ dialect: duckDbDialect(instance, CONNECTIONS) });
  const dictionary = await Dictionary.read(db);
  const before =
    known?.meta.build === meta.build && known.meta.changes <= meta.changes
      ? known
      : await readBuilt(connection, meta);
  const state =
    before.meta.changes === meta.changes
      ? before.state
      : await readChanged(connection, before.state, meta.rows, changedRows);
  const tail =
    meta.rows > meta.built
      ? [await segmentOfIds(connection, "changed.repo_rows", meta.built, meta.rows)]
      : [];
  connection.closeSync();
  const text = new TextIndex([before.segment, ...tail]);
  return {
    engine: columnEngine({
      db,
      meta,
      dictionary,
      text,
      selector: new Selector(state, text),
      columns: state.columns,
    }),
    memory: { meta, segment: before.segment, state },
    problem,
    async close() {
      await db.destroy();
      instance.closeSync();
    },
  };
}

async function readBuilt(connection: DuckDBConnection, meta: IndexMeta): Promise<InMemory> {
  const columns = await readColumns(connection, "built.repo_rows", meta.built);
  return {
    meta: { ...meta, changes: 0 },
    segment: await readTextSegment(connection, meta.built),
    state: columnState(columns, await readKinds(connection), await readLinks(connection)),
  };
}

async function readChanged(
  connection: DuckDBConnection,
  before: ColumnState,
  rows: number,
  changedRows: number,
): Promise<ColumnState> {
  const columns = await readColumns(connection, "changed.repo_rows", changedRows);
  deriveSize(columns);
  const read = await connection.runAndReadAll("select place from changed.repo_rows");
  const places = (read.getColumns()[0] ?? []).map(Number);
  return changedState(before, { places, columns }, rows, await readLinks(connection));
}
