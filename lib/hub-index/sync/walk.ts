import type { DuckDBConnection } from "@duckdb/node-api";
import { z } from "zod";
import { stageRepos } from "../duckdb/stage-repos";
import { fromHubEntry } from "../sources/hub-entry";
import type { RepoLister } from "./repo-lister";

/** How far a walk is; kept beside what it gathered. Times are in seconds since 1970. */
const Walk = z.strictObject({
  /** It stops at the first repo that has not changed since; null walks everything. */
  since: z.number().nullable(),
  begun: z.number(),
  /** Where the next page begins. */
  cursor: z.string().nullable(),
  staged: z.number(),
  /** Entries that were left out. */
  malformed: z.number(),
  isDone: z.boolean(),
});
export type Walk = z.infer<typeof Walk>;

export const newWalk = (since: number | null, now: Date): Walk => ({
  since,
  begun: Math.floor(now.getTime() / 1000),
  cursor: null,
  staged: 0,
  malformed: 0,
  isDone: false,
});

/** A list that stops without having come to its end. */
export class ListEndedError extends Error {
  override name = "ListEndedError";
}

/** The walk whose repos lie in this work file; null when none began. */
export async function unfinishedWalk(connection: DuckDBConnection): Promise<Walk | null> {
  const rows = await connection.runAndReadAll("select value from progress where key = 'walk'");
  const text = rows.getRows()[0]?.[0];
  // A walk an earlier version began is none to go on with.
  return text === undefined ? null : (Walk.safeParse(JSON.parse(String(text))).data ?? null);
}

/**
 * Gathers the Hub's list into `staged`, each page and where it ended in one transaction, so that a stop or a kill at any
 * moment loses at most a page. Goes on where `walk` is; a new one begins with an empty `staged`.
 */
export async function goOn(
  connection: DuckDBConnection,
  walk: Walk,
  list: RepoLister,
  onPage: (walk: Walk) => void,
): Promise<void> {
  if (walk.isDone) return;
  if (walk.cursor === null) await connection.run("delete from staged");
  const { since } = walk;
  const sort = since === null ? "createdAt" : "lastModified";
  let { staged, malformed } = walk;
  for await (const page of list({ sort, cursor: walk.cursor })) {
    const read = page.repos.map(fromHubEntry);
    const wanted = since === null ? read : read.filter(({ changed }) => (changed ?? 0) >= since);
    const isDone = page.next === null || wanted.length < read.length;
    staged += wanted.length;
    malformed += page.malformed.length;
    const now = { ...walk, cursor: page.next, staged, malformed, isDone };
    await connection.run("begin transaction");
    await stageRepos(connection, wanted);
    await connection.run("delete from progress where key = 'walk'");
    await connection.run("insert into progress values ('walk', $1)", [JSON.stringify(now)]);
    await connection.run("commit");
    onPage(now);
    if (isDone) return;
  }
  throw new ListEndedError(
    "The Hub's list stopped before its end. Sync again: it goes on from there.",
  );
}
