import type { DuckDBConnection } from "@duckdb/node-api";
import type { IndexedRepo } from "../repo";

/** The fields of a repo in the order of `STAGED_COLUMNS`. */
const FIELDS = {
  id: "varchar",
  license: "varchar",
  task: "varchar",
  library: "varchar",
  parameters: "bigint",
  parametersDoubt: "varchar",
  downloads: "bigint",
  likes: "integer",
  trending: "integer",
  gated: "varchar",
  created: "integer",
  changed: "integer",
  relation: "varchar",
  bases: ["varchar"],
} as const satisfies Record<keyof IndexedRepo, unknown>;

/** Puts lines of JSON into the table `staged`. */
const STAGE = `insert into staged
  select unnest(from_json(line, '${JSON.stringify(FIELDS)}'))
  from (select unnest(string_split($1, chr(10))) as line)`;

/** Repos that travel as one text. */
const AT_ONCE = 10_000;

/** Adds repos to the table `staged`, as lines of JSON: a call for each value takes twice as long. */
export async function stageRepos(
  connection: DuckDBConnection,
  repos: Iterable<IndexedRepo>,
): Promise<number> {
  let count = 0;
  let lines: string[] = [];
  const stage = async () => {
    if (lines.length > 0) await connection.run(STAGE, [wellFormed(lines.join("\n"))]);
    count += lines.length;
    lines = [];
  };
  for (const repo of repos) {
    lines.push(JSON.stringify(repo));
    if (lines.length === AT_ONCE) await stage();
  }
  await stage();
  return count;
}

/** Half a pair of surrogates is no text, and DuckDB refuses it. `JSON.stringify` writes it as an escape. */
const wellFormed = (json: string): string =>
  json.replace(/(?<!\\)((?:\\\\)*)\\ud[89a-f][0-9a-f]{2}/g, "$1\\ufffd");
