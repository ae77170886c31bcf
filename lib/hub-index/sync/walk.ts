import type { DuckDBConnection } from "@duckdb/node-api";
import { z } from "zod";
import { stageRepos } from "../duckdb/stage-repos";
import { fromHubEntry } from "../sources/hub-entry";
import type { RepoLister } from "./repo-lister";

export type Walk = {
  list: RepoLister;
  /** Stop at the first repo that has not changed since, in seconds since 1970; null walks everything. */
  since: number | null;
  onPage(progress: { staged: number; malformed: number }): void;
};

const WalkProgress = z.object({
  since: z.number().nullable(),
  cursor: z.string().nullable(),
  staged: z.number(),
  malformed: z.number(),
  isDone: z.boolean(),
});
type WalkProgress = z.infer<typeof WalkProgress>;

/** A list that stops without having come to its end. */
export class ListEndedError extends Error {
  override name = "ListEndedError";
}

/**
 * Gathers the Hub's list into `staged`, each page and where it ended in one transaction, so that a stop or a kill at any
 * moment loses at most a page. Goes on where a walk over the same time was. Resolves with how many entries were left out.
 */
export async function walk(
  connection: DuckDBConnection,
  { list, since, onPage }: Walk,
): Promise<number> {
  let progress = await readProgress(connection);
  if (progress?.since !== since) {
    await connection.run("delete from staged");
    progress = { since, cursor: null, staged: 0, malformed: 0, isDone: false };
  }
  if (progress.isDone) return progress.malformed;
  const options = {
    cursor: progress.cursor,
    ...(since !== null && { sort: "lastModified" as const }),
  };
  for await (const { repos, malformed, next } of list(options)) {
    const read = repos.map(fromHubEntry);
    const wanted = since === null ? read : read.filter(({ changed }) => (changed ?? 0) >= since);
    progress = {
      since,
      cursor: next,
      staged: progress.staged + wanted.length,
      malformed: progress.malformed + malformed.length,
      isDone: next === null || wanted.length < read.length,
    };
    await connection.run("begin transaction");
    await stageRepos(connection, wanted);
    await writeProgress(connection, progress);
    await connection.run("commit");
    onPage(progress);
    if (progress.isDone) return progress.malformed;
  }
  throw new ListEndedError(
    "The Hub's list stopped before its end. Sync again: it goes on from there.",
  );
}

async function readProgress(connection: DuckDBConnection): Promise<WalkProgress | undefined> {
  const rows = await connection.runAndReadAll("select value from progress where key = 'walk'");
  const text = rows.getRows()[0]?.[0];
  return text === undefined ? undefined : WalkProgress.parse(JSON.parse(String(text)));
}

async function writeProgress(connection: DuckDBConnection, progress: WalkProgress): Promise<void> {
  await connection.run("delete from progress where key = 'walk'");
  await connection.run("insert into progress values ('walk', $1)", [JSON.stringify(progress)]);
}
