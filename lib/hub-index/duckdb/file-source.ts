import { type BigIntStats } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Engine, EngineSource } from "../engine/engine";
import { changesFileOf, IndexFileError } from "./attach-index";
import { type InMemory, openFile, type OpenFile } from "./open-file";

/** How often the file is looked at for a newer one, in ms. */
const LOOK_EVERY = 250;

type Held = { open: OpenFile; identity: string; users: number; isOld: boolean };

/** What `identityOf` says of a file that is not there. */
const MISSING = "missing";

/**
 * The index in a file, opened for reading. A file renamed into its place is taken up by the next query; those under way
 * finish on the old one. A file that cannot be used is replaced by what `rebuild` writes, or where nothing may be
 * written (a read-only container) by a file of this process alone.
 */
export async function fileSource(
  file: string,
  rebuild: (file: string) => Promise<void>,
): Promise<EngineSource> {
  let notice: string | null = null;
  let held = await first();
  let looked = performance.now();
  let opening: Promise<void> | undefined;

  async function first(): Promise<Held> {
    try {
      return await hold();
    } catch (error) {
      if (!(error instanceof IndexFileError)) throw error;
      notice =
        (await identityOf(file)) === MISSING
          ? "There is no index of the whole Hub here yet."
          : `The index of the Hub could not be used: ${error.message}. These are the repos that ship with the site.`;
      try {
        await rebuild(file);
        return await hold();
      } catch (cause) {
        console.error("hub-index: kept for this process alone:", cause);
        // If the seed itself is at fault, this says so.
        return holdOwn();
      }
    }
  }

  async function hold(known?: InMemory): Promise<Held> {
    const identity = await identityOf(file);
    const open = await openFile(file, known);
    if (open.problem)
      notice = `The latest changes of the Hub's index could not be used: ${open.problem}.`;
    return { open, identity, users: 0, isOld: false };
  }

  async function holdOwn(): Promise<Held> {
    const folder = await mkdtemp(path.join(tmpdir(), "hub-index-"));
    const own = path.join(folder, path.basename(file));
    try {
      await rebuild(own);
      const identity = await identityOf(file);
      return { open: await openFile(own), identity, users: 0, isOld: false };
    } finally {
      // An open file outlives its name, and goes with the process.
      await rm(folder, { recursive: true, force: true });
    }
  }

  async function takeUp(): Promise<void> {
    const identity = await identityOf(file);
    if (identity === held.identity) return;
    const before = held;
    try {
      notice = null;
      held = await hold(before.open.memory);
    } catch (error) {
      // The old one is whole and stays; a page says so.
      if (!(error instanceof IndexFileError)) throw error;
      before.identity = identity;
      notice =
        identity === MISSING
          ? "The index of the Hub is missing; what was read of it before is shown."
          : `A newer index of the Hub could not be used: ${error.message}.`;
      return;
    }
    before.isOld = true;
    await closeUnused(before);
  }

  return {
    async use<Result>(work: (engine: Engine) => Promise<Result>): Promise<Result> {
      if (performance.now() - looked >= LOOK_EVERY) {
        looked = performance.now();
        opening ??= takeUp().finally(() => {
          opening = undefined;
        });
        // Only the look is waited for, not the opening of a large file.
        opening.catch((error: unknown) => {
          console.error("hub-index:", error);
        });
      }
      const mine = held;
      mine.users += 1;
      try {
        return await work(mine.open.engine);
      } finally {
        mine.users -= 1;
        await closeUnused(mine);
      }
    },
    notice: () => notice,
    async close() {
      await opening;
      held.isOld = true;
      await closeUnused(held);
    },
  };
}

async function closeUnused(held: Held): Promise<void> {
  if (held.isOld && held.users === 0) await held.open.close();
}

/** Another file under the same name has another number, or at least another time. */
async function identityOf(file: string): Promise<string> {
  try {
    const ofChanges = await nameless(changesFileOf(file)).catch(() => "none");
    return `${await nameless(file)} ${ofChanges}`;
  } catch {
    return MISSING;
  }
}

async function nameless(file: string): Promise<string> {
  const { ino, mtimeNs, size }: BigIntStats = await stat(file, { bigint: true });
  return `${ino}:${mtimeNs}:${size}`;
}
