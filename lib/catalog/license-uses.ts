import type { CommercialUse } from "@/lib/domain/license";
import { catalog } from "./catalog";

let known: ReadonlyMap<string, CommercialUse> | undefined;

/** What each license allows, by every spelling of its tag on the Hub. A tag that is missing is not known. */
export function licenseUses(): ReadonlyMap<string, CommercialUse> {
  known ??= new Map(
    catalog().curated.licenses.flatMap(({ id, aliases, commercialUse }) =>
      [id, ...aliases].flatMap((tag) =>
        [tag, tag.toLowerCase()].map((spelling) => [spelling, commercialUse] as const),
      ),
    ),
  );
  return known;
}
