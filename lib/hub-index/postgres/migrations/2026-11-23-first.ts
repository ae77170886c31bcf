import { type Kysely, type Migration, sql } from "kysely";

/** The tables as they began. Text is compared by its bytes, as DuckDB does: both databases must agree on every order. */
export const first: Migration = {
  async up(db: Kysely<never>) {
    await sql`create extension if not exists pg_trgm schema public`.execute(db);
    await sql`create table hub_repo (
      place integer primary key, id text collate "C" not null, author integer not null,
      license smallint not null, task smallint not null, library smallint not null,
      relation smallint not null, gated smallint not null, doubt smallint not null, base integer not null,
      parameters bigint, downloads bigint, likes integer, trending integer, created integer, changed integer,
      words text collate "C" not null)`.execute(db);
    await sql`create table hub_link (base integer not null, child integer not null)`.execute(db);
    await sql`create table hub_count (license smallint not null, task smallint not null,
      library smallint not null, relation smallint not null, gated smallint not null,
      size smallint not null, repos integer not null)`.execute(db);
    await sql`create table hub_dictionary (field text collate "C" not null, code integer not null,
      value text collate "C" not null, primary key (field, code), unique (field, value))`.execute(
      db,
    );
    await sql`create table hub_meta (key text primary key, value text not null)`.execute(db);
  },
};
