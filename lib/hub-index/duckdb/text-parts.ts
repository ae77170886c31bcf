import { type DuckDBConnection, DuckDBBlobValue } from "@duckdb/node-api";
import { SEGMENT_PARTS, type TextSegment, TextSegmentBuilder } from "../text/text-segment";

/** A blob larger than this is cut: it would be held twice while it is read. */
const PART_BYTES = 8_000_000;

const IDS = "(select rowid as place, id from repo_rows)";

/** Builds the index of words over the ids in order of their rows, and stores it beside them. */
export async function storeTextSegment(connection: DuckDBConnection): Promise<number> {
  const segment = await segmentOfIds(connection, IDS, 0);
  const appender = await connection.createAppender("text_part");
  for (const name of SEGMENT_PARTS) {
    const { buffer, byteOffset, byteLength } = segment[name];
    for (let at = 0, part = 0; at === 0 || at < byteLength; at += PART_BYTES, part += 1) {
      appender.appendVarchar(name);
      appender.appendInteger(part);
      appender.appendBlob(
        new Uint8Array(buffer, byteOffset + at, Math.min(PART_BYTES, byteLength - at)),
      );
      appender.endRow();
    }
  }
  appender.closeSync();
  return segment.rows;
}

/** Rows whose ids travel as one text: a call for every single one is what takes the time. */
const AT_ONCE = 2048;

/** Of the ids of a table or a query in brackets with the columns `place` and `id`; places follow each other from `first`. */
export async function segmentOfIds(
  connection: DuckDBConnection,
  rows: string,
  first: number,
): Promise<TextSegment> {
  const builder = new TextSegmentBuilder(first);
  const lines = await connection.stream(
    `select string_agg(replace(id, chr(10), ' '), chr(10) order by place) from ${rows} as r
    group by place // ${AT_ONCE} order by place // ${AT_ONCE}`,
  );
  for await (const chunk of lines) {
    for (const ids of chunk.getColumnValues(0)) builder.add(String(ids));
  }
  return builder.build();
}

export async function readTextSegment(
  connection: DuckDBConnection,
  rows: number,
): Promise<TextSegment> {
  const read = async (name: string): Promise<Buffer> => {
    const statement = await connection.prepare(
      "select data from built.text_part where name = $1 order by part",
    );
    statement.bindVarchar(1, name);
    const parts = (await statement.runAndReadAll()).getRows().map(([data]) => {
      if (!(data instanceof DuckDBBlobValue)) throw new Error(`The index has no ${name}.`);
      return data.bytes;
    });
    statement.destroySync();
    return Buffer.concat(parts);
  };
  const numbers = async (name: string) => {
    const bytes = await read(name);
    const aligned = new Uint8Array(bytes);
    return new Uint32Array(aligned.buffer, 0, aligned.byteLength >> 2);
  };
  return {
    first: 0,
    rows,
    text: await read("text"),
    textAt: await numbers("textAt"),
    postings: await read("postings"),
    postingsAt: await numbers("postingsAt"),
    grams: await read("grams"),
    gramsAt: await numbers("gramsAt"),
  };
}
