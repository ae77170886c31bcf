import type { HubMakeUp } from "@/lib/domain/hub/stats/make-up";
import type { EngineSource } from "./engine/engine";
import type { IndexMeta } from "./engine/index-meta";
import { LeastRecent } from "@/lib/domain/least-recent";
import type { CommercialUses } from "./query/conditions";
import { facets, type HubFacets } from "./query/facets";
import type { HubFilters, HubQuery } from "./query/hub-query";
import { type FullRepo, get, type HubLineage, lineage } from "./query/lineage";
import { makeUp } from "./query/make-up";
import { type OwnerCount, owners } from "./query/owners";
import { type HubPage, search } from "./query/search";
import { type HubStats, stats } from "./query/stats";

/** Answers to the questions asked last, of one state of the index. */
const KEPT_ANSWERS = 300;

/** As many as a list of choices has. */
const MOST_OWNERS = 30;

/** What pages and the API ask of the whole Hub; the same over either database. */
export type HubIndex = {
  /** Throws a `CursorError` for a cursor that is not of this query. */
  search(query: HubQuery): Promise<HubPage>;
  facets(filters: HubFilters): Promise<HubFacets>;
  /** The owners of most repos under all filters but the one by owner. */
  owners(filters: HubFilters): Promise<OwnerCount[]>;
  /** Null for a repo the index does not have. The id is the Hub's, in its own case. */
  get(id: string): Promise<FullRepo | null>;
  lineage(id: string): Promise<HubLineage | null>;
  stats(): Promise<HubStats>;
  /** Repos and downloads by license, task, library, kind and size, and of the owners named in lower case. */
  makeUp(owners: readonly string[]): Promise<HubMakeUp>;
  status(): Promise<HubIndexStatus>;
  close(): Promise<void>;
};

export type HubIndexStatus = {
  engine: "duckdb" | "postgres";
  meta: IndexMeta;
  /** Why these are not the rows that were asked for, in words for the page. */
  notice: string | null;
};

export function hubIndexOver(source: EngineSource, uses: CommercialUses): HubIndex {
  const answers = new LeastRecent<string, Promise<unknown>>(KEPT_ANSWERS);
  const ask = <Input, Answer>(
    name: string,
    input: Input,
    answer: (
      engine: Parameters<Parameters<EngineSource["use"]>[0]>[0],
      input: Input,
    ) => Promise<Answer>,
  ): Promise<Answer> =>
    source.use((engine) => {
      const { build, changes } = engine.meta;
      const key = JSON.stringify([build, changes, name, input]);
      const kept = answers.get(key, () => answer(engine, input)) as Promise<Answer>;
      kept.catch(() => {
        answers.delete(key);
      });
      return kept;
    });
  return {
    search: (query) => ask("search", query, (engine) => search(engine, uses, query)),
    facets: (filters) => ask("facets", filters, (engine) => facets(engine, uses, filters)),
    owners: (filters) =>
      ask("owners", filters, (engine) => owners(engine, uses, filters, MOST_OWNERS)),
    get: (id) => ask("get", id, (engine) => get(engine, uses, id)),
    lineage: (id) => ask("lineage", id, (engine) => lineage(engine, uses, id)),
    stats: () => ask("stats", null, (engine) => stats(engine, uses)),
    makeUp: (owners) => ask("make-up", owners, (engine) => makeUp(engine, owners)),
    status: () =>
      source.use(async ({ name, meta }) => ({ engine: name, meta, notice: source.notice() })),
    close: () => source.close(),
  };
}
