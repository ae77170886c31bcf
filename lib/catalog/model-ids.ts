import path from "node:path";
import { z } from "zod";
import { readJson } from "./read-json";

let known: ReadonlySet<string> | undefined;

/** Ids of all models, read without the rest of the catalogue: the proxy runs apart from the pages. */
export function modelIds(): ReadonlySet<string> {
  known ??= new Set(
    readJson(
      path.join(process.cwd(), "data/snapshot"),
      "models",
      z.array(z.object({ id: z.string() })),
    ).map(({ id }) => id),
  );
  return known;
}
