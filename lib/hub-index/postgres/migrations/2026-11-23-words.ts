import { type Kysely, type Migration, sql } from "kysely";

/**
 * Words have rows of their own: each with the places that have it (`places.ts`), and so has each part of one to three
 * characters that many words have. Lists of rows that came later are further rows, told apart by the number of the change.
 */
export const words: Migration = {
  async up(db: Kysely<never>) {
    await sql`alter table hub_repo drop column words`.execute(db);
    await sql`create table hub_word (word text collate "C" not null, change integer not null,
      places bytea not null)`.execute(db);
    await sql`create table hub_part (part text collate "C" not null, is_beginning boolean not null,
      change integer not null, places bytea not null)`.execute(db);
    // Differences do not compress any further.
    await sql`alter table hub_word alter column places set storage external`.execute(db);
    await sql`alter table hub_part alter column places set storage external`.execute(db);
  },
};
