import { statSync } from "node:fs";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { Kysely, sql } from "kysely";
import { Dictionary } from "../engine/dictionary";
import { type Engine, KEPT_ROWS } from "../engine/engine";
import { type IndexMeta, parseMeta } from "../engine/index-meta";
import { SCHEMA_VERSION, type Tables } from "../engine/tables";
import { LeastRecent } from "@/lib/domain/least-recent";
import { hasBit } from "../text/bitmap";
import { TextIndex } from "../text/text-index";
import type { TextSegment } from "../text/text-segment";
import { wordsOf } from "../text/words";
import { duckDbDialect } from "./duckdb-driver";
import { rankedHits } from "./ranked-hits";
import { readTextSegment, segmentOfRows } from "./text-parts";

/** An index file that cannot be used; the message says why. */
export class IndexFileError extends Error {
  override name = "IndexFileError";
}

export type OpenFile = { engine: Engine; segment: TextSegment; close(): Promise<void> };

const OPTIONS = { access_mode: "READ_ONLY", memory_limit: "400MB", threads: "2" };
const CONNECTIONS = 4;
/** Three bits a row each: 1.1 MB at three million rows. */
const KEPT_MATCHES = 64;

/** Opens an index for reading. `known` is a segment read from the same build before. */
export async function openFile(
  file: string,
  known?: { build: string; segment: TextSegment },
): Promise<OpenFile> {
  let instance: DuckDBInstance;
  try {
    instance = await DuckDBInstance.create(file, OPTIONS);
  } catch (cause) {
    throw new IndexFileError("it is missing or is not an index", { cause });
  }
  try {
    return await read(file, instance, known);
  } catch (cause) {
    instance.closeSync();
    if (cause instanceof IndexFileError) throw cause;
    throw new IndexFileError("it is damaged", { cause });
  }
}

async function read(
  file: string,
  instance: DuckDBInstance,
  known: { build: string; segment: TextSegment } | undefined,
): Promise<OpenFile> {
  const db = new Kysely<Tables>({ dialect: duckDbDialect(instance, CONNECTIONS) });
  const connection = await instance.connect();
  const meta = await readMeta(db);
  await refuseShortFile(file, connection);
  const dictionary = await Dictionary.read(db);
  const segment =
    known?.build === meta.build ? known.segment : await readTextSegment(connection, meta.built);
  const tail = meta.rows > meta.built ? [await segmentOfRows(connection, segment.rows)] : [];
  const order = meta.changes > 0 ? await popularityOrder(connection, meta.rows) : null;
  connection.closeSync();
  const text = new TextIndex([segment, ...tail]);
  const matches = new LeastRecent<string, ReturnType<TextIndex["find"]>>(KEPT_MATCHES);

  const placeIn: Engine["placeIn"] = (places) =>
    sql<boolean>`place in (select unnest(${places}::bigint[]))`;
  const engine: Engine = {
    name: "duckdb",
    db,
    meta,
    dictionary,
    shown: new LeastRecent(KEPT_ROWS),
    placeIn,
    async match(words) {
      const exact = matches.get(words.join(" "), () => text.find(words));
      const hits = exact ?? matches.get(`~${words.join(" ")}`, () => text.findForgiving(words));
      if (!hits || hits.count === 0) return null;
      const has = (bitmap: Uint8Array) =>
        sql<boolean>`get_bit(${bitmap}::blob::bit, place::integer) = 1`;
      return {
        where: has(hits.any),
        rank: sql<number>`case when ${has(hits.whole)} then 0 when ${has(hits.prefix)} then 1 else 2 end`,
        corrected: !exact,
        ranked: rankedHits(hits, order),
      };
    },
    idIs(id) {
      const rows = text.rowsWithWhole(wordsOf(id));
      if (!rows) return sql<boolean>`false`;
      const places = [];
      for (let place = 0; place < text.rows; place += 1)
        if (hasBit(rows, place)) places.push(place);
      return sql<boolean>`(${placeIn(places)} and id = ${id})`;
    },
  };
  return {
    engine,
    segment,
    async close() {
      await db.destroy();
      instance.closeSync();
    },
  };
}

async function readMeta(db: Kysely<Tables>): Promise<IndexMeta> {
  let meta: IndexMeta | null;
  try {
    meta = parseMeta(await db.selectFrom("hub_meta").selectAll().execute());
  } catch (cause) {
    throw new IndexFileError("it is not an index", { cause });
  }
  if (!meta) throw new IndexFileError("it is not an index of this version");
  if (meta.schema !== SCHEMA_VERSION)
    throw new IndexFileError(`it is of version ${meta.schema}, not ${SCHEMA_VERSION}`);
  return meta;
}

/** DuckDB notices missing blocks only when it reads them. */
async function refuseShortFile(file: string, connection: DuckDBConnection): Promise<void> {
  const size = await connection.runAndReadAll(
    "select block_size * total_blocks from pragma_database_size()",
  );
  if (statSync(file).size < Number(size.getRows()[0]?.[0] ?? 0))
    throw new IndexFileError("it is cut short");
}

/** Places by downloads, where changes since the build have upset their order. */
async function popularityOrder(connection: DuckDBConnection, rows: number): Promise<Uint32Array> {
  const order = new Uint32Array(rows);
  let at = 0;
  const places = await connection.stream(
    "select place from hub_repo order by downloads desc nulls last, place",
  );
  for await (const chunk of places) {
    for (const place of chunk.getColumnValues(0)) order[at++] = Number(place);
  }
  return order;
}
