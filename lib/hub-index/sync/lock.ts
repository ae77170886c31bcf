import { open, readFile, rename, rm } from "node:fs/promises";
import { hostname } from "node:os";
import { z } from "zod";
import { isProcessAlive } from "./is-process-alive";

/** Another sync is at work; the message says which. */
export class LockedError extends Error {
  override name = "LockedError";
}

const Holder = z.object({ pid: z.number().int(), host: z.string(), since: z.string() });

/**
 * Takes the lock beside `file` and returns what gives it back. A lock whose process is gone is taken over. Throws a
 * `LockedError` when it is held.
 */
export async function lock(file: string): Promise<() => Promise<void>> {
  const name = `${file}.lock`;
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (await created(name)) return () => rm(name, { force: true });
    const holder = await holderOf(name);
    if (holder && isAlive(holder)) {
      const { pid, host, since } = holder;
      throw new LockedError(
        `Process ${pid} on ${host} has been syncing since ${since}. Wait for it, or stop it first.`,
      );
    }
    // Renamed rather than removed: of two that find it stale, one fails here and looks again.
    // A kill here leaves a name that the next write sweeps up.
    const stale = `${file}.${process.pid}.lock.new`;
    await rename(name, stale).then(
      () => rm(stale, { force: true }),
      (error: unknown) => {
        if (!isMissing(error)) throw error;
      },
    );
  }
  throw new LockedError(`${name} changes hands too quickly: try again.`);
}

async function created(name: string): Promise<boolean> {
  try {
    const handle = await open(name, "wx");
    const holder = { pid: process.pid, host: hostname(), since: new Date().toISOString() };
    await handle.writeFile(JSON.stringify(holder));
    await handle.close();
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

async function holderOf(name: string): Promise<z.infer<typeof Holder> | null> {
  try {
    return Holder.parse(JSON.parse(await readFile(name, "utf8")));
  } catch (error) {
    // Gone meanwhile, or its process died while writing it.
    if (isMissing(error) || error instanceof SyntaxError || error instanceof z.ZodError)
      return null;
    throw error;
  }
}

function isAlive({ pid, host }: z.infer<typeof Holder>): boolean {
  // Of another machine nothing can be known: its word counts.
  if (host !== hostname()) return true;
  return isProcessAlive(pid);
}

const isMissing = (error: unknown) =>
  error instanceof Error && "code" in error && error.code === "ENOENT";
