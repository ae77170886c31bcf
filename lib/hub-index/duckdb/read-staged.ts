import { DuckDBInstance } from "@duckdb/node-api";
import type { IndexedRepo } from "../repo";

/** What a work file holds, in batches, for a database that is not DuckDB. */
export async function* readStaged(work: string, batch = 5000): AsyncGenerator<IndexedRepo[]> {
  const instance = await DuckDBInstance.create(work, { access_mode: "READ_ONLY" });
  const connection = await instance.connect();
  try {
    const result = await connection.stream(
      `select id, license, task, library, parameters, doubt as "parametersDoubt", downloads, likes, trending,
        gated, created, changed, relation, bases from staged`,
    );
    let repos: IndexedRepo[] = [];
    for await (const rows of result.yieldRowObjectJs()) {
      for (const row of rows) {
        // Written by `stageRepos` and `stageFile` from repos of this type; only counts come back as bigint.
        const plain = Object.entries(row).map(([name, value]) => [
          name,
          typeof value === "bigint" ? Number(value) : value,
        ]);
        repos.push(Object.fromEntries(plain) as IndexedRepo);
      }
      if (repos.length >= batch) {
        yield repos;
        repos = [];
      }
    }
    if (repos.length > 0) yield repos;
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
