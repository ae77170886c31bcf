import { type RawBuilder, sql } from "kysely";
import { type CommercialUse } from "@/lib/domain/license";
import type { Dictionary } from "../engine/dictionary";
import type { Engine, TextMatch } from "../engine/engine";
import { GATES, type Gate, type Relation, RELATIONS } from "@/lib/domain/hub/repo-kinds";
import { wordsOf } from "../text/words";
import {
  type CommercialUses,
  type Condition,
  conditionsOf,
  isOfKind,
  withText,
} from "./conditions";
import type { HubFilters } from "./hub-query";
import { SIZE_CLASSES, type SizeClass } from "@/lib/domain/hub/size-class";
import { SIZE_CLASS_SQL } from "../size-class-sql";

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

type Facet = {
  code: RawBuilder<number>;
  /** Filters it leaves out. */
  own: readonly (keyof HubFilters)[];
};

const FACETS = {
  licenses: { code: sql<number>`license`, own: ["licenses", "commercialUse"] },
  tasks: { code: sql<number>`task`, own: ["tasks"] },
  libraries: { code: sql<number>`library`, own: ["libraries"] },
  relations: { code: sql<number>`relation`, own: ["relations"] },
  gated: { code: sql<number>`gated`, own: ["gated"] },
  sizes: { code: sql<number>`${sql.raw(SIZE_CLASS_SQL)}`, own: ["parameters"] },
} as const satisfies Record<string, Facet>;
type FacetName = keyof typeof FACETS;
const NAMES = Object.keys(FACETS) as FacetName[];
const OWNED: ReadonlySet<keyof HubFilters> = new Set(NAMES.flatMap((name) => FACETS[name].own));

type CodeCount = { facet: string; code: number; count: number };

export async function facets(
  engine: Engine,
  uses: CommercialUses,
  filters: HubFilters,
): Promise<HubFacets> {
  const match = filters.text?.trim() ? await engine.match(wordsOf(filters.text)) : undefined;
  const counts = match === null ? [] : await countCodes(engine, uses, filters, match);
  return decoded(counts, engine.dictionary, uses);
}

async function countCodes(
  engine: Engine,
  uses: CommercialUses,
  filters: HubFilters,
  match: TextMatch | undefined,
): Promise<CodeCount[]> {
  const conditions = [...conditionsOf(engine, uses, filters)];
  const shared = conditions.filter(([name]) => !OWNED.has(name)).map(([, condition]) => condition);
  const others = (facet: FacetName) => {
    const own: readonly (keyof HubFilters)[] = FACETS[facet].own;
    return conditions
      .filter(([name]) => OWNED.has(name) && !own.includes(name))
      .map(([, condition]) => condition);
  };
  // What all facets share is looked at once: a text is dear to look for, and leaves few rows.
  const isNarrowed = match !== undefined || shared.length > 0;
  const isCounted = match === undefined && isOfKind(conditions.map(([name]) => name));
  const source = isNarrowed
    ? engine.db.with(
        (cte) => cte("hub_repo").materialized(),
        (db) =>
          db
            .selectFrom("hub_repo")
            .select(["license", "task", "library", "relation", "gated", "parameters"])
            .where(withText(match, shared)),
      )
    : engine.db;
  const countedBy = (facet: FacetName, having: readonly Condition[]) =>
    source
      .selectFrom("hub_repo")
      .select([sql.lit<string>(facet).as("facet"), FACETS[facet].code.as("code")])
      .select((repos) => repos.fn.countAll<number>().as("count"))
      .where((repos) => withText(undefined, having)(repos as never))
      .groupBy(FACETS[facet].code);
  const ofKinds = (facet: FacetName, having: readonly Condition[]) => {
    const code = facet === "sizes" ? sql<number>`size` : FACETS[facet].code;
    return engine.db
      .selectFrom("hub_count")
      .select([sql.lit<string>(facet).as("facet"), code.as("code")])
      .select(sql<number>`sum(repos)`.as("count"))
      .where((repos) => withText(undefined, having)(repos as never))
      .groupBy(code)
      .having(sql<boolean>`sum(repos) > 0`);
  };
  const counted = isCounted ? ofKinds : countedBy;
  const results = await Promise.all(NAMES.map((name) => counted(name, others(name)).execute()));
  return results.flat();
}

function decoded(
  counts: readonly CodeCount[],
  dictionary: Dictionary,
  uses: CommercialUses,
): HubFacets {
  const of = <Value>(facet: FacetName, value: (code: number) => Value | null): Counts<Value> =>
    counts
      .filter((entry) => entry.facet === facet)
      .map(({ code, count }) => ({ value: value(code), count }))
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
