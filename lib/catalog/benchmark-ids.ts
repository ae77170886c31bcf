import path from "node:path";
import { z } from "zod";
import { readJson } from "./read-json";

let known: ReadonlySet<string> | undefined;

/** Ids of all benchmarks, read without the rest of the catalogue: the proxy runs apart from the pages. */
export function benchmarkIds(): ReadonlySet<string> {
  const entry = z.object({ id: z.string() });
  const folder = path.join(process.cwd(), "data/curated");
  known ??= new Set(readJson(folder, "benchmarks", z.array(entry)).map(({ id }) => id));
  return known;
}
