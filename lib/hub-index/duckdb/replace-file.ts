import { randomBytes } from "node:crypto";
import { mkdir, open, readdir, rename, rm } from "node:fs/promises";
import path from "node:path";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { isProcessAlive } from "../sync/is-process-alive";

const OPTIONS = { memory_limit: "700MB", threads: "2" };

/**
 * Writes a database aside and renames it into place when it is whole. Whatever goes wrong, up to a kill, leaves the old
 * file as it was.
 */
export async function replaceFile<Result>(
  file: string,
  write: (connection: DuckDBConnection) => Promise<Result>,
): Promise<Result> {
  await mkdir(path.dirname(file), { recursive: true });
  await sweep(file);
  const aside = `${file}.${process.pid}.${randomBytes(4).toString("hex")}.new`;
  try {
    const result = await withDatabase(aside, write);
    await flush(aside);
    await rename(aside, file);
    return result;
  } finally {
    for (const left of [aside, `${aside}.wal`, `${aside}.tmp`])
      await rm(left, { force: true, recursive: true });
  }
}

/** Removes what processes that were killed left beside the file. */
async function sweep(file: string): Promise<void> {
  const folder = path.dirname(file);
  const start = `${path.basename(file)}.`;
  for (const name of await readdir(folder)) {
    const [, pid] =
      /^(?:changes\.)?(\d+)\.\w+\.new/.exec(
        name.startsWith(start) ? name.slice(start.length) : "",
      ) ?? [];
    if (pid && !isProcessAlive(Number(pid)))
      await rm(path.join(folder, name), { force: true, recursive: true });
  }
}

/** Opens a database for writing, alone, and closes it with everything in the one file. */
export async function withDatabase<Result>(
  file: string,
  work: (connection: DuckDBConnection) => Promise<Result>,
): Promise<Result> {
  const instance = await DuckDBInstance.create(file, OPTIONS);
  try {
    const connection = await instance.connect();
    try {
      const result = await work(connection);
      await connection.run("checkpoint");
      return result;
    } finally {
      connection.closeSync();
    }
  } finally {
    instance.closeSync();
  }
}

async function flush(file: string): Promise<void> {
  const handle = await open(file, "r+");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A path as a text of SQL: statements like ATTACH take no parameters. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
