import { type CommercialUse } from "@/lib/domain/license";
import type { Dictionary } from "../engine/dictionary";
import type { Engine } from "../engine/engine";
import type { CodeCounts, Facet } from "../engine/selection";
import { GATES, type Gate, type Relation, RELATIONS } from "@/lib/domain/hub/repo-kinds";
import { SIZE_CLASSES, type SizeClass } from "@/lib/domain/hub/size-class";
import { type CommercialUses, selectionOf } from "./conditions";
import type { HubFilters } from "./hub-query";

/** How many repos have each value, most first; `null` are those that say nothing. */
export type Counts<Value> = { value: Value | null; count: number }[];

/** Counts under all filters but the facet's own, so that a reader sees what another choice would give. */
export type HubFacets = {
  licenses: Counts<string>;
  commercialUse: Counts<CommercialUse>;
  tasks: Counts<string>;
  libraries: Counts<string>;
  relations: Counts<Relation>;
  gated: Counts<Gate>;
  sizes: Counts<SizeClass>;
};

const FACETS = {
  licenses: { column: "license", own: ["licenses", "commercialUse"] },
  tasks: { column: "task", own: ["tasks"] },
  libraries: { column: "library", own: ["libraries"] },
  relations: { column: "relation", own: ["relations"] },
  gated: { column: "gated", own: ["gated"] },
  sizes: { column: "size", own: ["parameters"] },
} as const satisfies Record<string, Facet>;
type FacetName = keyof typeof FACETS;
const NAMES = Object.keys(FACETS) as FacetName[];

export async function facets(
  engine: Engine,
  uses: CommercialUses,
  filters: HubFilters,
): Promise<HubFacets> {
  const selection = await selectionOf(engine, uses, filters);
  const counts = await engine.count(selection, Object.values(FACETS));
  return decoded(new Map(NAMES.map((name, at) => [name, counts[at]])), engine.dictionary, uses);
}

function decoded(
  counts: ReadonlyMap<FacetName, CodeCounts | undefined>,
  dictionary: Dictionary,
  uses: CommercialUses,
): HubFacets {
  const of = <Value>(facet: FacetName, value: (code: number) => Value | null): Counts<Value> =>
    [...(counts.get(facet) ?? [])]
      .map(([code, count]) => ({ value: value(code), count }))
      .sort((a, b) => b.count - a.count || (String(a.value) < String(b.value) ? -1 : 1));
  const licenses = of("licenses", (code) => dictionary.value("license", code));
  return {
    licenses,
    commercialUse: byUse(licenses, uses),
    tasks: of("tasks", (code) => dictionary.value("task", code)),
    libraries: of("libraries", (code) => dictionary.value("library", code)),
    relations: of("relations", (code) => RELATIONS[code] ?? null),
    gated: of("gated", (code) => GATES[code - 1] ?? null),
    sizes: of("sizes", (code) => SIZE_CLASSES[code - 1]?.id ?? null),
  };
}

function byUse(licenses: Counts<string>, uses: CommercialUses): Counts<CommercialUse> {
  const sums = new Map<CommercialUse, number>();
  for (const { value, count } of licenses) {
    const use = (value === null ? undefined : uses.get(value)) ?? "unknown";
    sums.set(use, (sums.get(use) ?? 0) + count);
  }
  return [...sums].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}
