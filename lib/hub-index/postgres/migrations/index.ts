import type { Migration } from "kysely";
import { first } from "./2026-11-23-first";
import { words } from "./2026-11-23-words";

/** All changes of the tables, in order of their names. A change is a new file; one that was released is never edited. */
export const MIGRATIONS: Record<string, Migration> = {
  "2026-11-23-first": first,
  "2026-11-23-words": words,
};
