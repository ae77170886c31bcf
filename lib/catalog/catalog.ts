import path from "node:path";
import type { z } from "zod";
import { CURATED, type CuratedFiles, SNAPSHOT, type SnapshotFiles } from "./files";
import { readJson } from "./read-json";

/** Everything the pages and the API stand on: the curated lists and the snapshot, read and checked once. */
export type Catalog = SnapshotFiles & { curated: CuratedFiles };

/** Reads `data/` of a project folder. Throws `DataError` with file, row and field. */
export function readCatalog(root: string): Catalog {
  return { ...readFolder(path.join(root, "data/snapshot"), SNAPSHOT), curated: readCurated(root) };
}

/** Reads only what is kept by hand. */
export function readCurated(root: string): CuratedFiles {
  return readFolder(path.join(root, "data/curated"), CURATED);
}

function readFolder<Schemas extends Readonly<Record<string, z.ZodType>>>(
  folder: string,
  schemas: Schemas,
): { [Name in keyof Schemas]: z.infer<Schemas[Name]> } {
  const entries = Object.entries(schemas).map(([name, schema]) => [
    name,
    readJson(folder, name, schema),
  ]);
  // Each name is paired with what its own schema gave, which a loop over the list cannot express.
  return Object.fromEntries(entries) as { [Name in keyof Schemas]: z.infer<Schemas[Name]> };
}

let known: Catalog | undefined;

/** The catalogue of this process. */
export function catalog(): Catalog {
  known ??= readCatalog(process.cwd());
  return known;
}
