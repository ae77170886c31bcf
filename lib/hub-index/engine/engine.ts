import type { Kysely, RawBuilder, SqlBool } from "kysely";
import type { Dictionary } from "./dictionary";
import type { IndexMeta } from "./index-meta";
import type { AuthorCount, CodeCounts, Facet, Found, Page, Selection } from "./selection";
import type { Tables } from "./tables";

/** One state of the index: what is not shared by the two databases. */
export type Engine = {
  name: "duckdb" | "postgres";
  db: Kysely<Tables>;
  meta: IndexMeta;
  dictionary: Dictionary;
  /** A page of the rows of a selection. Equals lie by their place in every order; what is not known comes last. */
  find(selection: Selection, page: Page): Promise<Found>;
  /** Counts of each facet, in their order. */
  count(selection: Selection, facets: readonly Facet[]): Promise<CodeCounts[]>;
  /** The authors of most rows of a selection, most first, equals by their code. */
  countAuthors(selection: Selection, limit: number): Promise<AuthorCount[]>;
  /** A condition that only the row with this id fulfils. */
  idIs(id: string): RawBuilder<SqlBool>;
};

/** Hands out the present state; one in use stays whole when the index is replaced. */
export type EngineSource = {
  use<Result>(work: (engine: Engine) => Promise<Result>): Promise<Result>;
  /** Why the index is not the one that was asked for, in words for the page. */
  notice(): string | null;
  close(): Promise<void>;
};
