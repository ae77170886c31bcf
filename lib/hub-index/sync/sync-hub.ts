import { mkdir, rm } from "node:fs/promises";
import path from "node:path";
import { IndexFileError } from "../duckdb/attach-index";
import { metaOfFile } from "../duckdb/meta-of-file";
import { readStaged } from "../duckdb/read-staged";
import { withDatabase } from "../duckdb/replace-file";
import {
  buildFromWork,
  CREATE_WORK,
  dropRepeated,
  upsertFromWork,
  workFileOf,
} from "../duckdb/work-file";
import type { IndexMeta } from "../engine/index-meta";
import { loadPostgres, postgresMeta, upsertPostgres } from "../postgres/load";
import { lock } from "./lock";
import type { Progress } from "./progress";
import type { RepoLister } from "./repo-lister";
import { stageFile } from "./stage-file";
import { walk } from "./walk";

export type SyncFrom =
  | { kind: "hub"; list: RepoLister; onlyChanged: boolean }
  /** A dump: Parquet or NDJSON of the public `hub-stats` dataset, or one of our own. */
  | { kind: "file"; path: string };

export type SyncOptions = {
  /** The embedded index, and where repos are gathered. */
  file: string;
  /** Load this PostgreSQL instead. */
  databaseUrl?: string | undefined;
  from: SyncFrom;
  /** Today, `YYYY-MM-DD`. */
  today: string;
  onProgress(progress: Progress): void;
};

/** A change is listed a little later than it is dated. */
const OVERLAP_SECONDS = 3600;

/**
 * Brings the index in `file` up to date, or makes it. Throws a `LockedError` while another one is at it, and leaves the
 * old index whole whatever happens.
 */
export async function syncHub(options: SyncOptions): Promise<IndexMeta> {
  const { file, from } = options;
  await mkdir(path.dirname(file), { recursive: true });
  const unlock = await lock(file);
  try {
    return from.kind === "file"
      ? await loadFile(options, from.path)
      : await walkHub(options, from.list, from.onlyChanged);
  } finally {
    await unlock();
  }
}

async function loadFile(options: SyncOptions, source: string): Promise<IndexMeta> {
  const work = `${workFileOf(options.file)}.file`;
  await remove(work);
  try {
    const started = performance.now();
    const asOf = await withDatabase(work, async (connection) => {
      for (const statement of CREATE_WORK) await connection.run(statement);
      const staged = await stageFile(connection, source, (done) => {
        options.onProgress({
          done,
          of: null,
          malformed: 0,
          seconds: (performance.now() - started) / 1000,
        });
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
  list: RepoLister,
  onlyChanged: boolean,
): Promise<IndexMeta> {
  const { file, today, onProgress } = options;
  const work = workFileOf(file);
  const before = await metaOf(options);
  const newest = onlyChanged && before?.origin !== "seed" ? (before?.newest ?? null) : null;
  const since = newest === null ? null : newest - OVERLAP_SECONDS;
  const of = since === null && before?.origin === "hub" ? before.rows : null;
  const started = performance.now();
  await withDatabase(work, async (connection) => {
    for (const statement of CREATE_WORK) await connection.run(statement);
    await walk(connection, {
      list,
      since,
      onPage({ staged, malformed }) {
        onProgress({ done: staged, of, malformed, seconds: (performance.now() - started) / 1000 });
      },
    });
    await dropRepeated(connection);
  });
  const about = { origin: "hub", asOf: today } as const;
  const meta = await (since === null ? build : upsert)(options, work, about);
  await remove(work);
  return meta;
}

type About = Pick<IndexMeta, "origin" | "asOf">;

const build = ({ file, databaseUrl }: SyncOptions, work: string, about: About) =>
  databaseUrl
    ? loadPostgres(databaseUrl, readStaged(work), about)
    : buildFromWork(file, work, about);

const upsert = ({ file, databaseUrl }: SyncOptions, work: string, about: About) =>
  databaseUrl
    ? upsertPostgres(databaseUrl, readStaged(work), about)
    : upsertFromWork(file, work, about);

/** What the present index says about itself; null when there is none to go on from. */
async function metaOf({ file, databaseUrl }: SyncOptions): Promise<IndexMeta | null> {
  if (databaseUrl) return postgresMeta(databaseUrl);
  try {
    return await metaOfFile(file);
  } catch (error) {
    if (error instanceof IndexFileError) return null;
    throw error;
  }
}

async function remove(database: string): Promise<void> {
  for (const left of [database, `${database}.wal`, `${database}.tmp`])
    await rm(left, { force: true, recursive: true });
}
