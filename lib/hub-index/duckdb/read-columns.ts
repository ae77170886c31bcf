import type { DuckDBConnection } from "@duckdb/node-api";
import {
  type Columns,
  emptyColumns,
  MEASURES,
  NOT_KNOWN,
  STORED_COLUMNS,
  type StoredColumn,
} from "../columns/columns";
import type { Countable } from "../columns/kinds";
import type { Links } from "../columns/matching";
import { SIZE_CLASS_SQL } from "../size-class-sql";

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
    const { rowCount } = chunk;
    for (const [at, name] of STORED_COLUMNS.entries()) {
      const column = columns[name];
      const vector = chunk.getColumnVector(at);
      for (let row = 0; row < rowCount; row += 1)
        column[first + row] = vector.getItem(row) as number;
    }
    first += rowCount;
  }
  if (first !== rows) throw new Error(`The index has ${first} rows, not ${rows}.`);
  return columns;
}

/** Counted by the database, which has two threads for it. */
export async function readKinds(connection: DuckDBConnection): Promise<Countable> {
  const read = await connection.runAndReadAll(
    `select license, task, library, relation, gated, ${SIZE_CLASS_SQL} as size, count(*)
    from built.repo_rows group by all`,
  );
  const columns = read.getColumns().map((values) => Uint16Array.from(values, Number));
  const [license, task, library, relation, gated, size] = columns;
  const weights = Int32Array.from(read.getColumns().at(-1) ?? [], Number);
  return {
    license,
    task,
    library,
    relation,
    gated,
    size,
    weights,
    rows: weights.length,
  } as Countable;
}

export async function readLinks(connection: DuckDBConnection): Promise<Links> {
  const read = await connection.runAndReadAll("select base, child from hub_link");
  const [bases = [], children = []] = read.getColumns();
  return { bases: Int32Array.from(bases, Number), children: Int32Array.from(children, Number) };
}
