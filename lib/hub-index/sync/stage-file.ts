import { existsSync } from "node:fs";
import { stat } from "node:fs/promises";
import path from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { quoted } from "../duckdb/replace-file";
import { stageRepos } from "../duckdb/stage-repos";
import { DumpError, readDump, readDumpHeader } from "../sources/dump";
import { type DumpColumn, hubStatsChecks, hubStatsSelect } from "../sources/hub-stats-sql";

/** Gathers a dump into `staged`. Throws a `DumpError` that says which file, row and field when it cannot be taken. */
export async function stageFile(
  connection: DuckDBConnection,
  file: string,
  onProgress: (done: number) => void,
): Promise<{ asOf: string }> {
  if (!existsSync(file)) throw new DumpError(file, "", "", "is not there");
  if (isLines(file)) {
    const header = await readDumpHeader(file);
    if (header) return stageOwn(connection, file, header.asOf, onProgress);
  }
  return stageHubStats(connection, file, onProgress);
}

const isLines = (file: string) => /\.(?:ndjson|jsonl)(?:\.gz)?$/.test(file);

async function stageOwn(
  connection: DuckDBConnection,
  file: string,
  asOf: string,
  onProgress: (done: number) => void,
): Promise<{ asOf: string }> {
  let done = 0;
  for await (const repos of readDump(file)) {
    done += await stageRepos(connection, repos);
    onProgress(done);
  }
  return { asOf };
}

async function stageHubStats(
  connection: DuckDBConnection,
  file: string,
  onProgress: (done: number) => void,
): Promise<{ asOf: string }> {
  const relation = relationOf(file);
  const columns = await columnsOf(connection, file, relation);
  await refuseWrongRow(connection, file, relation, columns);
  await connection.run("set timezone = 'UTC'");
  await connection.run(`insert into staged ${hubStatsSelect(columns, relation)}`);
  const counted = await connection.runAndReadAll("select count(*) from staged");
  const rows = Number(counted.getRows()[0]?.[0]);
  if (rows === 0) throw new DumpError(file, "", "", "has no repos");
  onProgress(rows);
  // The dataset does not say its day: the file's own is the latest it can be.
  return { asOf: (await stat(file)).mtime.toISOString().slice(0, 10) };
}

function relationOf(file: string): string {
  if (path.extname(file) === ".parquet")
    return `read_parquet(${quoted(file)}, file_row_number = true)`;
  if (isLines(file))
    return `(select row_number() over () - 1 as file_row_number, * from read_ndjson_auto(${quoted(file)}, sample_size = 100000, maximum_object_size = 33554432))`;
  throw new DumpError(file, "", "", "is neither .parquet nor .ndjson nor .jsonl (.gz)");
}

async function columnsOf(
  connection: DuckDBConnection,
  file: string,
  relation: string,
): Promise<DumpColumn[]> {
  try {
    const described = await connection.runAndReadAll(`describe select * from ${relation} as r`);
    const columns = described
      .getRows()
      .map(([name, type]) => ({ name: String(name), type: String(type) }));
    if (columns.some(({ name }) => name === "id")) return columns;
  } catch (cause) {
    throw new DumpError(file, "", "", reason(cause));
  }
  throw new DumpError(file, "", "id", "is missing: it is no list of Hub repos");
}

async function refuseWrongRow(
  connection: DuckDBConnection,
  file: string,
  relation: string,
  columns: readonly DumpColumn[],
): Promise<void> {
  const checks = hubStatsChecks(columns);
  const cases = checks.map(({ field, isWrong }) => `when ${isWrong} then '${field}'`).join(" ");
  const values = checks
    .map(({ field, from }) => `when '${field}' then trim(${from}::varchar, '"')`)
    .join(" ");
  try {
    const found = await connection.runAndReadAll(
      `select row, field, value from (
        select file_row_number + 1 as row, field, case field ${values} end as value
        from (select *, case ${cases} end as field from ${relation} as r) as r
        where field is not null limit 1)`,
    );
    const [wrong] = found.getRows();
    if (!wrong) return;
    const [row, field, value] = wrong;
    throw new DumpError(
      file,
      Number(row),
      String(field),
      value === null ? "is missing" : `cannot be ${JSON.stringify(String(value))}`,
    );
  } catch (cause) {
    if (cause instanceof DumpError) throw cause;
    throw new DumpError(file, "", "", reason(cause));
  }
}

/** First line of what DuckDB says, which names the line of the file where it can. */
const reason = (cause: unknown) =>
  (cause instanceof Error ? cause.message : String(cause)).split("\n")[0] ?? "cannot be read";
