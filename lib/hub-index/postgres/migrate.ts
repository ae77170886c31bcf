import { type Kysely, Migrator } from "kysely";
import type { Tables } from "../engine/tables";
import { MIGRATIONS } from "./migrations";

/** Brings the tables of a schema up to date. Throws what a migration threw. */
export async function migrate(db: Kysely<Tables>, schema: string): Promise<void> {
  const migrator = new Migrator({
    db: db.withSchema(schema),
    provider: { getMigrations: () => Promise.resolve(MIGRATIONS) },
    migrationTableSchema: schema,
  });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}
