import type { DuckDBConnection } from "@duckdb/node-api";
import {
  type Columns,
  emptyColumns,
  MEASURES,
  NOT_KNOWN,
  STORED_COLUMNS,
  type StoredColumn,
} from "../columns/columns";
import type { Links } from "../columns/narrow";

const isMeasure = (name: StoredColumn) => MEASURES.some((measure) => measure === name);

/** As doubles where a column holds more than an integer: a big integer of JavaScript would be slow to read. */
const SELECTED = STORED_COLUMNS.map((name) => {
  if (!isMeasure(name)) return name;
  const isLong = name === "parameters" || name === "downloads";
  return `coalesce(${name}${isLong ? "::double" : ""}, ${NOT_KNOWN})`;
}).join(", ");

/** The columns of a table's rows, in the order they lie in. */
export async function readColumns(
  connection: DuckDBConnection,
  table: string,
  rows: number,
): Promise<Columns> {
  const columns = emptyColumns(rows);
  let first = 0;
  // Without ORDER BY, which would sort three million rows that are sorted: DuckDB keeps the order of insertion.
  for await (const chunk of await connection.stream(`select ${SELECTED} from ${table}`)) {
    for (const [at, name] of STORED_COLUMNS.entries()) {
      const column = columns[name];
      const vector = chunk.getColumnVector(at);
      for (let row = 0; row < chunk.rowCount; row += 1)
        column[first + row] = vector.getItem(row) as number;
    }
    first += chunk.rowCount;
  }
  if (first !== rows) throw new Error(`The index has ${first} rows, not ${rows}.`);
  return columns;
}

export async function readLinks(connection: DuckDBConnection): Promise<Links> {
  const read = await connection.runAndReadAll("select base, child from hub_link");
  const [bases = [], children = []] = read.getColumns();
  return { bases: Int32Array.from(bases, Number), children: Int32Array.from(children, Number) };
}
