import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import type { Tables } from "../engine/tables";

/** The schema of the index; the one being loaded lies beside it until it takes its name. */
export const SCHEMA = "hub";
export const NEXT_SCHEMA = "hub_next";

/** A query that takes longer is given up: nobody waits for it any more. */
const STATEMENT_TIMEOUT_MS = 10_000;
const CONNECT_TIMEOUT_MS = 3_000;
const CONNECTIONS = 10;

const INT8 = 20;
/** Counts and parameters are far below 2^53. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    oid === INT8 ? (value: string) => Number(value) : pg.types.getTypeParser(oid, format),
};

/** For queries of the site; `none` for a load, which may take minutes. */
export function postgresPool(url: string, timeout: "short" | "none"): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: timeout === "short" ? CONNECTIONS : 1,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: timeout === "short" ? STATEMENT_TIMEOUT_MS : 0,
    options: `-c search_path=${timeout === "short" ? SCHEMA : NEXT_SCHEMA},public`,
    types,
  });
  // A connection that breaks while idle must not end the process; the next query finds out.
  pool.on("error", (error) => {
    console.error("hub-index: PostgreSQL:", error.message);
  });
  return pool;
}

export const kyselyOver = (pool: pg.Pool): Kysely<Tables> =>
  new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
