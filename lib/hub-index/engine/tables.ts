/** Raised with every change of the tables or of the stored text index: an older file is rebuilt. */
export const SCHEMA_VERSION = 3;

/**
 * The tables of both engines. Repeated text is a number from `hub_dictionary`, and 0 where the repo says nothing; a
 * measure that is not known is null.
 */
export type Tables = {
  hub_repo: RepoTable;
  hub_link: { base: number; child: number };
  /** Of PostgreSQL: how many repos there are of each kind; several rows of one kind count together, so that a change only adds some. */
  hub_count: Pick<RepoTable, "license" | "task" | "library" | "relation" | "gated"> & {
    /** Its place in `SIZE_CLASSES`, plus one. */
    size: number;
    repos: number;
  };
  hub_dictionary: { field: DictionaryField; code: number; value: string };
  hub_meta: { key: string; value: string };
};

export type RepoTable = {
  /** Its place by downloads when the index was built; later repos follow. Breaks ties in every order. */
  place: number;
  id: string;
  author: number;
  license: number;
  task: number;
  library: number;
  /** Its place in `RELATIONS`. */
  relation: number;
  /** Its place in `GATES`, plus one. */
  gated: number;
  /** Its place in `PARAMETER_DOUBTS`, plus one. */
  doubt: number;
  /** The first repo it was made from; further ones of a merge are in `hub_link`. */
  base: number;
  parameters: number | null;
  downloads: number | null;
  likes: number | null;
  trending: number | null;
  /** Seconds since 1970. */
  created: number | null;
  changed: number | null;
};

/** Fields whose values are few enough to be kept in memory. */
export const SMALL_FIELDS = ["license", "task", "library", "base"] as const;
export const DICTIONARY_FIELDS = [...SMALL_FIELDS, "author"] as const;
export type DictionaryField = (typeof DICTIONARY_FIELDS)[number];

export const UNKNOWN = 0;
