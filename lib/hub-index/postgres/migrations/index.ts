import type { Migration } from "kysely";
import { first } from "./2026-11-23-first";

/** All changes of the tables, in order of their names. A change is a new file; one that was released is never edited. */
export const MIGRATIONS: Record<string, Migration> = { "2026-11-23-first": first };
