import path from "node:path";
import { z } from "zod";
import { type CommercialUse, License } from "@/lib/domain/license";
import { readJson } from "./read-json";

let known: ReadonlyMap<string, CommercialUse> | undefined;

/**
 * What each license allows, by every spelling of its tag on the Hub; a tag that is missing is not known. Read without
 * the rest of the catalogue: the proxy runs apart from the pages.
 */
export function licenseUses(): ReadonlyMap<string, CommercialUse> {
  known ??= new Map(
    readJson(path.join(process.cwd(), "data/curated"), "licenses", z.array(License)).flatMap(
      ({ id, aliases, commercialUse }) =>
        [id, ...aliases].flatMap((tag) =>
          [tag, tag.toLowerCase()].map((spelling) => [spelling, commercialUse] as const),
        ),
    ),
  );
  return known;
}
