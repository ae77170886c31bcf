import { type DuckDBConnection, type DuckDBAppender, LIST, VARCHAR } from "@duckdb/node-api";
import type { IndexedRepo } from "../repo";

/** Appends repos to the table `staged`. */
export async function stageRepos(
  connection: DuckDBConnection,
  repos: Iterable<IndexedRepo>,
): Promise<number> {
  const appender = await connection.createAppender("staged");
  let count = 0;
  for (const repo of repos) {
    const text = (value: string | null) =>
      value === null ? appender.appendNull() : appender.appendVarchar(value);
    text(repo.id);
    text(repo.license);
    text(repo.task);
    text(repo.library);
    appendBigInt(appender, repo.parameters);
    text(repo.parametersDoubt);
    appendBigInt(appender, repo.downloads);
    appendInteger(appender, repo.likes);
    appendInteger(appender, repo.trending);
    text(repo.gated);
    appendInteger(appender, repo.created);
    appendInteger(appender, repo.changed);
    text(repo.relation);
    appender.appendList(repo.bases, LIST(VARCHAR));
    appender.endRow();
    count += 1;
  }
  appender.closeSync();
  return count;
}

function appendBigInt(appender: DuckDBAppender, value: number | null): void {
  if (value === null) appender.appendNull();
  else appender.appendBigInt(BigInt(value));
}

function appendInteger(appender: DuckDBAppender, value: number | null): void {
  if (value === null) appender.appendNull();
  else appender.appendInteger(value);
}
