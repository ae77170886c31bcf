/** Stored rows lie by popularity, so that `rowid` is a row's place and needs no column of its own. */
export const CREATE_TABLES = [
  `create table repo_rows (
    id varchar not null, author integer not null, license smallint not null, task smallint not null,
    library smallint not null, relation tinyint not null, gated tinyint not null, doubt tinyint not null,
    base integer not null, parameters bigint, downloads bigint, likes integer, trending integer,
    created integer, changed integer)`,
  `create view hub_repo as select rowid as place, * from repo_rows`,
  `create table hub_link (base integer not null, child integer not null)`,
  `create table hub_count (license smallint, task smallint, library smallint, relation tinyint, gated tinyint,
    size tinyint, repos integer not null)`,
  `create table hub_dictionary (field varchar not null, code integer not null, value varchar not null)`,
  `create table hub_meta (key varchar not null, value varchar not null)`,
  `create table text_part (name varchar not null, part integer not null, data blob not null)`,
] as const;

/** What is gathered before a build: one row a repo, the last one of an id counts. */
export const STAGED_COLUMNS = `id varchar, license varchar, task varchar, library varchar,
  parameters bigint, doubt varchar, downloads bigint, likes integer, trending integer, gated varchar,
  created integer, changed integer, relation varchar, bases varchar[]`;
