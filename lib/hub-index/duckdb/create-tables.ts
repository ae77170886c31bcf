const REPO_COLUMNS = `id varchar not null, author integer not null, license smallint not null,
  task smallint not null, library smallint not null, relation tinyint not null, gated tinyint not null,
  doubt tinyint not null, base integer not null, parameters bigint, downloads bigint, likes integer,
  trending integer, created integer, changed integer`;

const SHARED_TABLES = [
  "create table hub_link (base integer not null, child integer not null)",
  "create table hub_dictionary (field varchar not null, code integer not null, value varchar not null)",
  "create table hub_meta (key varchar not null, value varchar not null)",
] as const;

/** Stored rows lie by popularity, so that `rowid` is a row's place and needs no column of its own. */
export const CREATE_TABLES = [
  `create table repo_rows (${REPO_COLUMNS})`,
  "create table id_key (key ubigint not null)",
  "create table text_part (name varchar not null, part integer not null, data blob not null)",
  ...SHARED_TABLES,
] as const;

/**
 * What stands for an id in `id_key`, which lies as the rows do: a number is read and compared sooner than a text. 64
 * bits of MD5: two of three million ids are alike once in four million indexes, and nobody finds an id that is taken
 * for a given other. `md5_number_lower` is the same, by way of a text of ones and zeros.
 */
export const idKey = (id: string): string => `(md5_number(${id}) >> 64)::ubigint`;

/** Rows that changed since the build, whole, and what they need that the build does not have. */
export const CREATE_CHANGES = [
  `create table repo_rows (place integer not null, ${REPO_COLUMNS})`,
  ...SHARED_TABLES,
] as const;

/** What is gathered before a build: one row a repo, the last one of an id counts. */
export const STAGED_COLUMNS = `id varchar, license varchar, task varchar, library varchar,
  parameters bigint, doubt varchar, downloads bigint, likes integer, trending integer, gated varchar,
  created integer, changed integer, relation varchar, bases varchar[]`;
