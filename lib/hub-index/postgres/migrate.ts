import { type Kysely, Migrator } from "kysely";
import type { Tables } from "../engine/tables";
import { MIGRATIONS } from "./migrations";

/** Brings the tables of a schema up to date. Throws when a migration fails. */
export async function migrate(db: Kysely<Tables>, schema: string): Promise<void> {
  const migrator = new Migrator({
    db: db.withSchema(schema),
    provider: { getMigrations: () => Promise.resolve(MIGRATIONS) },
    migrationTableSchema: schema,
  });
  const { error } = await migrator.migrateToLatest();
  if (error)
    throw new Error("The tables of the Hub index could not be brought up to date.", {
      cause: error,
    });
}
