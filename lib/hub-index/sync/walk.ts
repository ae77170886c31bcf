import type { DuckDBConnection } from "@duckdb/node-api";
import { stageRepos } from "../duckdb/stage-repos";
import { fromHubEntry } from "../sources/hub-entry";
import type { IndexedRepo } from "../repo";
import type { ListOptions, RepoLister } from "./repo-lister";

export type Walk = {
  list: RepoLister;
  /** Stop at the first repo that has not changed since, in seconds since 1970; null walks everything. */
  since: number | null;
  signal?: AbortSignal;
  onPage(staged: number): void;
};

/** An entry the index cannot read; the walk stops rather than leave repos out in silence. */
export class EntryError extends Error {
  override name = "EntryError";
}

/**
 * Gathers the Hub's list into `staged`, each page and where it ended in one transaction, so that a stop or a kill at any
 * moment loses at most a page. Goes on where a walk for the same purpose was.
 */
export async function walk(
  connection: DuckDBConnection,
  { list, since, signal, onPage }: Walk,
): Promise<number> {
  const purpose = JSON.stringify({ since });
  let progress = await readProgress(connection);
  if (progress.purpose !== purpose) {
    await connection.run("delete from staged");
    progress = { purpose, cursor: null, staged: 0, isDone: false };
  }
  if (progress.isDone) return progress.staged;
  const options: ListOptions = {
    ...(progress.cursor !== null && { cursor: progress.cursor }),
    ...(since !== null && { sort: "changed" as const }),
    ...(signal && { signal }),
  };
  for await (const { entries, cursor } of list(options)) {
    const repos = entries.flatMap((entry) => read(entry) ?? []);
    const wanted = since === null ? repos : repos.filter(({ changed }) => (changed ?? 0) >= since);
    const isDone = cursor === null || wanted.length < repos.length;
    await connection.run("begin transaction");
    await stageRepos(connection, wanted);
    progress = { purpose, cursor, staged: progress.staged + wanted.length, isDone };
    await writeProgress(connection, progress);
    await connection.run("commit");
    onPage(progress.staged);
    if (isDone) break;
  }
  if (!progress.isDone) throw new EntryError("The Hub's list ended without saying so.");
  return progress.staged;
}

function read(entry: unknown): IndexedRepo | null {
  try {
    return fromHubEntry(entry);
  } catch (cause) {
    const id = typeof entry === "object" && entry !== null && "id" in entry ? entry.id : entry;
    throw new EntryError(`The Hub's entry ${JSON.stringify(id)} is not as expected.`, { cause });
  }
}

type WalkProgress = { purpose: string; cursor: string | null; staged: number; isDone: boolean };

async function readProgress(connection: DuckDBConnection): Promise<WalkProgress> {
  const rows = await connection.runAndReadAll("select value from progress where key = 'walk'");
  const text = rows.getRows()[0]?.[0];
  return text === undefined
    ? { purpose: "", cursor: null, staged: 0, isDone: false }
    : (JSON.parse(String(text)) as WalkProgress);
}

async function writeProgress(connection: DuckDBConnection, progress: WalkProgress): Promise<void> {
  await connection.run("delete from progress where key = 'walk'");
  await connection.run("insert into progress values ('walk', $1)", [JSON.stringify(progress)]);
}
