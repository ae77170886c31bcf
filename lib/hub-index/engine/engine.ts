import type { Kysely, RawBuilder, Selectable, SqlBool } from "kysely";
import type { LeastRecent } from "@/lib/domain/least-recent";
import type { Dictionary } from "./dictionary";
import type { IndexMeta } from "./index-meta";
import type { RepoTable, Tables } from "./tables";

/** How an engine finds the rows that hold a text. */
export type TextMatch = {
  where: RawBuilder<SqlBool>;
  /** 0: all words whole, 1: all at the beginning of a word, 2: all somewhere. */
  rank: RawBuilder<number>;
  /** Whether a word that is nowhere was taken for a slip of one that is. */
  corrected: boolean;
  /** Set by an engine that knows all hits without asking its tables. */
  ranked?: RankedHits;
};

export type RankedHits = {
  count: number;
  /** Hits in order of rank, downloads and place, after the given one. */
  page(
    after: { rank: number; place: number } | null,
    limit: number,
  ): { rank: number; place: number }[];
};

/** About 10 MB of them. */
export const KEPT_ROWS = 20_000;

/** One state of the index: what is not shared by the two databases. */
export type Engine = {
  name: "duckdb" | "postgres";
  db: Kysely<Tables>;
  meta: IndexMeta;
  dictionary: Dictionary;
  /** Rows that were shown, by place: popular ones are on many pages. */
  shown: LeastRecent<number, Selectable<RepoTable>>;
  /** Null when no row has the words. */
  match(words: readonly string[]): Promise<TextMatch | null>;
  /** A condition that only the row with this id fulfils. */
  idIs(id: string): RawBuilder<SqlBool>;
  placeIn(places: readonly number[]): RawBuilder<SqlBool>;
};

/** Hands out the present state; one in use stays whole when the index is replaced. */
export type EngineSource = {
  use<Result>(work: (engine: Engine) => Promise<Result>): Promise<Result>;
  /** Why the index is not the one that was asked for, in words for the page. */
  notice(): string | null;
  close(): Promise<void>;
};
