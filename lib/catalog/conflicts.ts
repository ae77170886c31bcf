import { conflictRows, type ConflictRow } from "@/lib/domain/conflict-rows";
import { catalog, type Catalog } from "./catalog";

/** Every figure and price on which sources disagree. */
export function catalogConflicts(data: Catalog = catalog()): ConflictRow[] {
  const licenses = new Map(data.curated.licenses.map(({ id, short }) => [id, short]));
  const hosts = new Map(data.curated.hosts.map(({ id, name }) => [id, name]));
  return conflictRows(data.models, data.offers, {
    license: (id) => licenses.get(id) ?? id,
    host: (id) => hosts.get(id) ?? id,
  });
}
