import {
  BIGINT,
  BOOLEAN,
  DOUBLE,
  type DuckDBConnection,
  type DuckDBInstance,
  type DuckDBPreparedStatement,
  type DuckDBType,
  LIST,
  VARCHAR,
} from "@duckdb/node-api";
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from "kysely";

/** DuckDB understands the SQL Kysely writes for PostgreSQL, its numbered parameters too; only the driver differs. */
export function duckDbDialect(instance: DuckDBInstance, connections: number): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createDriver: () => new DuckDbDriver(instance, connections),
  };
}

/** A connection runs one query at a time: a few of them, and who finds none free waits in line. */
class DuckDbDriver implements Driver {
  readonly #instance: DuckDBInstance;
  readonly #size: number;
  readonly #free: Connection[] = [];
  readonly #waiting: ((connection: Connection) => void)[] = [];
  #opened = 0;

  constructor(instance: DuckDBInstance, size: number) {
    this.#instance = instance;
    this.#size = size;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    const free = this.#free.pop();
    if (free) return free;
    if (this.#opened < this.#size) {
      this.#opened += 1;
      return new Connection(await this.#instance.connect());
    }
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    const next = this.#waiting.shift();
    if (next) next(connection as Connection);
    else this.#free.push(connection as Connection);
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin transaction"));
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("commit"));
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("rollback"));
  }

  async destroy(): Promise<void> {
    for (const connection of this.#free.splice(0)) connection.close();
  }
}

/** Prepared statements a connection keeps. */
const PREPARED = 60;

class Connection implements DatabaseConnection {
  readonly #connection: DuckDBConnection;
  /** By SQL text, the one used longest ago first. */
  readonly #prepared = new Map<string, DuckDBPreparedStatement>();

  constructor(connection: DuckDBConnection) {
    this.#connection = connection;
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const statement = await this.#prepare(sql);
    for (const [at, value] of parameters.entries()) bind(statement, at + 1, value);
    const result = await statement.runAndReadAll();
    const names = result.deduplicatedColumnNames();
    const rows = result.getRowsJS().map((values) => {
      const row: Record<string, unknown> = {};
      for (const [at, name] of names.entries()) row[name] = plain(values[at]);
      return row as Row;
    });
    return { rows };
  }

  // eslint-disable-next-line require-yield -- Kysely asks for it; nothing here streams.
  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error("Queries of the Hub index are not streamed.");
  }

  close(): void {
    for (const statement of this.#prepared.values()) statement.destroySync();
    this.#connection.closeSync();
  }

  async #prepare(sql: string): Promise<DuckDBPreparedStatement> {
    const known = this.#prepared.get(sql);
    if (known) {
      this.#prepared.delete(sql);
      this.#prepared.set(sql, known);
      return known;
    }
    const statement = await this.#connection.prepare(sql);
    this.#prepared.set(sql, statement);
    if (this.#prepared.size > PREPARED) {
      for (const [oldest, unused] of this.#prepared) {
        unused.destroySync();
        this.#prepared.delete(oldest);
        break;
      }
    }
    return statement;
  }
}

function bind(statement: DuckDBPreparedStatement, at: number, value: unknown): void {
  if (value instanceof Uint8Array) statement.bindBlob(at, value);
  else if (Array.isArray(value))
    statement.bindList(at, value.map(forDuckDb), LIST(typeOf(value[0])));
  else if (value === null || value === undefined) statement.bindNull(at);
  else statement.bindValue(at, forDuckDb(value), typeOf(value));
}

const forDuckDb = (value: unknown) =>
  typeof value === "number" && Number.isInteger(value)
    ? BigInt(value)
    : (value as string | number | boolean | bigint);

/** Of one value, so that a statement need not be prepared anew for a larger number. */
function typeOf(value: unknown): DuckDBType {
  if (typeof value === "string") return VARCHAR;
  if (typeof value === "boolean") return BOOLEAN;
  return typeof value === "number" && !Number.isInteger(value) ? DOUBLE : BIGINT;
}

/** Counts and parameters are far below 2^53. */
const plain = (value: unknown) => (typeof value === "bigint" ? Number(value) : value);
