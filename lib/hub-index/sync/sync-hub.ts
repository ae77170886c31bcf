import { mkdir, rm } from "node:fs/promises";
import path from "node:path";
import { readStaged } from "../duckdb/read-staged";
import { withDatabase } from "../duckdb/replace-file";
import {
  buildFromWork,
  CREATE_WORK,
  dropRepeated,
  upsertFromWork,
  workFileOf,
} from "../duckdb/work-file";
import { writeIndex } from "../duckdb/write-index";
import type { About, IndexMeta } from "../engine/index-meta";
import { loadPostgres, upsertPostgres } from "../postgres/load";
import { isUnavailable, PostgresUnavailableError } from "../postgres/postgres-source";
import { readSeed } from "../seed";
import { DiskFullError, isDiskFull } from "./disk-full";
import { lock } from "./lock";
import { presentMeta } from "./present-meta";
import type { Progress } from "./progress";
import type { RepoLister } from "./repo-lister";
import { stageFile } from "./stage-file";
import { goOn, newWalk, unfinishedWalk, type Walk } from "./walk";

export type SyncFrom =
  /**
   * The Hub itself. Goes on with a walk that was stopped; else takes what changed since the present index, or
   * everything where that is only the seed. `afresh`: everything, from the beginning.
   */
  | { kind: "hub"; list: RepoLister; afresh: boolean; expected?: number | undefined }
  /** A dump: Parquet or NDJSON of the public `hub-stats` dataset, or one of our own. */
  | { kind: "file"; path: string }
  /** The repos that ship with the site, unless there is an index. */
  | { kind: "seed" };

export type SyncOptions = {
  /** The embedded index, and where repos are gathered. */
  file: string;
  /** Load this PostgreSQL instead. */
  databaseUrl?: string | undefined;
  from: SyncFrom;
  now: Date;
  onProgress(progress: Progress): void;
};

/** A change is listed a little later than it is dated, and clocks differ. */
const OVERLAP_SECONDS = 3600;
/** The Hub loses few repos; a list far shorter than the index was cut off. */
const LEAST_SHARE = 0.9;

/** A list that says it is whole and cannot be. */
export class ShortListError extends Error {
  override name = "ShortListError";
}

/**
 * Brings the index in `file` up to date, or makes it. Throws a `LockedError` while another one is at it, a
 * `DiskFullError` without room, and leaves the old index whole whatever happens.
 */
export async function syncHub(options: SyncOptions): Promise<IndexMeta> {
  const { file, from, databaseUrl } = options;
  try {
    await mkdir(path.dirname(file), { recursive: true });
    const unlock = await lock(file);
    try {
      if (from.kind === "seed") return await loadSeed(options);
      return from.kind === "file"
        ? await loadFile(options, from.path)
        : await walkHub(options, from);
    } finally {
      await unlock();
    }
  } catch (cause) {
    const folder = path.dirname(file);
    if (isDiskFull(cause)) {
      const disk = databaseUrl ? `${folder} or of the database` : folder;
      throw new DiskFullError(
        `The disk of ${disk} is full. The index is as it was; make room and sync again.`,
        { cause },
      );
    }
    if (databaseUrl && isUnavailable(cause)) {
      const said = cause instanceof Error && cause.message ? ` (${cause.message})` : "";
      throw new PostgresUnavailableError(
        `The database of DATABASE_URL does not answer${said}. What was gathered is kept; sync again.`,
        { cause },
      );
    }
    throw cause;
  }
}

async function loadSeed(options: SyncOptions): Promise<IndexMeta> {
  const present = await presentMeta(options);
  if (present) return present;
  const { repos, about } = await readSeed();
  const { databaseUrl, file } = options;
  return databaseUrl ? loadPostgres(databaseUrl, repos, about) : writeIndex(file, repos, about);
}

async function loadFile(options: SyncOptions, source: string): Promise<IndexMeta> {
  const work = `${workFileOf(options.file)}.file`;
  await remove(work);
  try {
    const started = performance.now();
    const asOf = await withDatabase(work, async (connection) => {
      for (const statement of CREATE_WORK) await connection.run(statement);
      const staged = await stageFile(connection, source, (done) => {
        const seconds = (performance.now() - started) / 1000;
        options.onProgress({ done, of: null, before: 0, malformed: 0, seconds });
      });
      await dropRepeated(connection);
      return staged.asOf;
    });
    return await build(options, work, { origin: "file", asOf });
  } finally {
    await remove(work);
  }
}

async function walkHub(
  options: SyncOptions,
  { list, afresh, expected }: Extract<SyncFrom, { kind: "hub" }>,
): Promise<IndexMeta> {
  const { file, now, onProgress } = options;
  const work = workFileOf(file);
  if (afresh) await remove(work);
  else await removeDamaged(work);
  const present = await presentMeta(options);
  const newest = afresh || present?.origin === "seed" ? null : (present?.newest ?? null);
  const since = newest === null ? null : newest - OVERLAP_SECONDS;
  const started = performance.now();
  const walked = await withDatabase(work, async (connection) => {
    for (const statement of CREATE_WORK) await connection.run(statement);
    let walk = await resumable(connection, since, now);
    const before = walk.staged;
    const known = present && present.origin !== "seed" ? present.rows : (expected ?? null);
    await goOn(connection, walk, list, (at) => {
      walk = at;
      const { staged: done, malformed } = at;
      const seconds = (performance.now() - started) / 1000;
      const of = at.since === null ? known : null;
      onProgress({ done, of, before, malformed, seconds });
    });
    await dropRepeated(connection);
    return walk;
  });
  if (walked.since === null && present && walked.staged < present.rows * LEAST_SHARE) {
    await remove(work);
    throw new ShortListError(
      `The Hub's list ended after ${walked.staged} repos, and the index has ${present.rows}: it was cut off. The index stays; sync again with --all.`,
    );
  }
  const asOf = new Date(walked.begun * 1000).toISOString().slice(0, 10);
  const about = { origin: "hub", asOf, begun: walked.begun } as const;
  const meta = await (walked.since === null ? build : upsert)(options, work, about);
  await remove(work);
  return meta;
}

/** A work file that does not open any more, of another version of DuckDB perhaps, would be in the way for ever. */
async function removeDamaged(work: string): Promise<void> {
  try {
    await withDatabase(work, () => Promise.resolve());
  } catch (error) {
    if (isDiskFull(error)) throw error;
    await remove(work);
  }
}

/** The walk that was stopped, if it still fits the present index; else a new one. */
async function resumable(
  connection: Parameters<typeof unfinishedWalk>[0],
  since: number | null,
  now: Date,
): Promise<Walk> {
  const stopped = await unfinishedWalk(connection);
  const fits = stopped && (stopped.since === null || stopped.since === since);
  return fits ? stopped : newWalk(since, now);
}

const build = ({ file, databaseUrl }: SyncOptions, work: string, about: About) =>
  databaseUrl
    ? loadPostgres(databaseUrl, readStaged(work), about)
    : buildFromWork(file, work, about);

const upsert = ({ file, databaseUrl }: SyncOptions, work: string, about: About) =>
  databaseUrl
    ? upsertPostgres(databaseUrl, readStaged(work), about)
    : upsertFromWork(file, work, about);

async function remove(database: string): Promise<void> {
  for (const left of [database, `${database}.wal`, `${database}.tmp`])
    await rm(left, { force: true, recursive: true });
}
