import type { DuckDBConnection } from "@duckdb/node-api";
import type { IndexMeta } from "../engine/index-meta";
import { GATES, PARAMETER_DOUBTS, RELATIONS } from "@/lib/domain/hub/repo-kinds";
import { attachIndex } from "./attach-index";
import { writeBuilt } from "./build-file";

/** A share of the rows, and a few: until then the changes are written anew with each upsert and read with it. */
export const isWorthFolding = (changedRows: number, { built }: IndexMeta): boolean =>
  changedRows > 1000 + built / 10;

/** Builds the index at `file` anew with its changes, in order of what is popular now. */
export function foldChanges(file: string, { origin, asOf, newest }: IndexMeta): Promise<IndexMeta> {
  const stage = async (connection: DuckDBConnection) => {
    await connection.run("attach ':memory:' as before");
    await attachIndex(connection, file, "before");
    await connection.run(`create temp view staged as ${DECODED}`);
  };
  return writeBuilt(file, stage, { origin, asOf, ...(newest !== null && { begun: newest }) });
}

/** The text of a code of a fixed list whose first has the code `first`; null for others. */
const nameOf = (code: string, names: readonly string[], first: 0 | 1) =>
  `case ${code} ${names.map((name, at) => `when ${at + first} then '${name}'`).join(" ")} end`;

const text = (field: string) =>
  `left join before.hub_dictionary as ${field}_d on ${field}_d.field = '${field}' and ${field}_d.code = r.${field}`;

/** The rows as they were staged. */
const DECODED = `select r.id, license_d.value as license, task_d.value as task, library_d.value as library,
    r.parameters, ${nameOf("r.doubt", PARAMETER_DOUBTS, 1)} as doubt, r.downloads, r.likes, r.trending,
    ${nameOf("r.gated", GATES, 1)} as gated, r.created, r.changed, ${nameOf("r.relation", RELATIONS, 0)} as relation,
    case when r.base = 0 then []::varchar[] else list_concat([base_d.value], coalesce(further.bases, [])) end as bases
  from before.hub_repo as r ${["license", "task", "library", "base"].map(text).join(" ")}
  left join (select child, list(d.value order by d.value) as bases from before.hub_link as l
    join before.hub_dictionary as d on d.field = 'base' and d.code = l.base group by child) as further
  on further.child = r.place`;
