import { type DuckDBConnection, DuckDBBlobValue } from "@duckdb/node-api";
import { SEGMENT_PARTS, type TextSegment, TextSegmentBuilder } from "../text/text-segment";

/** A blob larger than this is cut: it would be held twice while it is read. */
const PART_BYTES = 8_000_000;

const IDS = "(select rowid as place, id from repo_rows)";

/** Builds the index of words over the ids in order of their rows, and stores it beside them. */
export async function storeTextSegment(connection: DuckDBConnection): Promise<number> {
  const counted = await connection.runAndReadAll("select count(*) from repo_rows");
  const segment = await segmentOfIds(connection, IDS, 0, Number(counted.getRows()[0]?.[0]));
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
/** Rows whose ids are asked for at once: the database holds all texts of an answer in memory. */
const ASKED = AT_ONCE * 256;

/** Of the ids of a table or a query in brackets with the columns `place` and `id`, from one place up to, not with, another. */
export async function segmentOfIds(
  connection: DuckDBConnection,
  rows: string,
  first: number,
  end: number,
): Promise<TextSegment> {
  const builder = new TextSegmentBuilder(first);
  for (let from = first; from < end; from += ASKED) {
    const lines = await connection.stream(
      `select string_agg(replace(id, chr(10), ' '), chr(10) order by place) from ${rows} as r
      where place >= ${from} and place < ${Math.min(end, from + ASKED)}
      group by place // ${AT_ONCE} order by place // ${AT_ONCE}`,
    );
    for await (const chunk of lines) {
      for (const ids of chunk.getColumnValues(0)) builder.add(String(ids));
    }
  }
  return builder.build();
}

export async function readTextSegment(
  connection: DuckDBConnection,
  rows: number,
): Promise<TextSegment> {
  // A part at a time: all of them in one answer are more than DuckDB may hold.
  const read = async (name: string): Promise<Buffer> => {
    const counted = await connection.runAndReadAll(
      "select count(*) from built.text_part where name = $1",
      [name],
    );
    const parts: Uint8Array[] = [];
    for (let part = 0; part < Number(counted.getRows()[0]?.[0]); part += 1) {
      const found = await connection.runAndReadAll(
        "select data from built.text_part where name = $1 and part = $2",
        [name, part],
      );
      const data = found.getRows()[0]?.[0];
      if (!(data instanceof DuckDBBlobValue)) throw new Error(`The index lacks a part of ${name}.`);
      parts.push(data.bytes);
    }
    return Buffer.concat(parts);
  };
  const numbers = async (name: string) => {
    // A copy, so that it begins where numbers can be read.
    const bytes = new Uint8Array(await read(name));
    return new Uint32Array(bytes.buffer, 0, bytes.byteLength >> 2);
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
