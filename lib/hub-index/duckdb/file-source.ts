import { type BigIntStats } from "node:fs";
import { stat } from "node:fs/promises";
import type { Engine, EngineSource } from "../engine/engine";
import { changesFileOf, IndexFileError } from "./attach-index";
import { type InMemory, openFile, type OpenFile } from "./open-file";

/** How often the file is looked at for a newer one, in ms. */
const LOOK_EVERY = 250;

type Held = { open: OpenFile; identity: string; users: number; isOld: boolean };

/**
 * The index in a file, opened for reading. A file renamed into its place is taken up by the next query; those under way
 * finish on the old one. A file that cannot be used is replaced by what `rebuild` writes.
 */
export async function fileSource(
  file: string,
  rebuild: (file: string) => Promise<void>,
): Promise<EngineSource> {
  let notice: string | null = null;
  let held = await first();
  let looked = Date.now();
  let opening: Promise<void> | undefined;

  async function first(): Promise<Held> {
    try {
      return await hold();
    } catch (error) {
      if (!(error instanceof IndexFileError)) throw error;
      notice = `The index of the Hub could not be used: ${error.message}. These are the repos that ship with the site.`;
      await rebuild(file);
      return hold();
    }
  }

  async function hold(known?: InMemory): Promise<Held> {
    const identity = await identityOf(file);
    const open = await openFile(file, known);
    if (open.problem)
      notice = `The latest changes of the Hub's index could not be used: ${open.problem}.`;
    return { open, identity, users: 0, isOld: false };
  }

  async function takeUp(): Promise<void> {
    if ((await identityOf(file)) === held.identity) return;
    const before = held;
    try {
      notice = null;
      held = await hold(before.open.memory);
    } catch (error) {
      // The old one is whole and stays; a page says so.
      if (!(error instanceof IndexFileError)) throw error;
      before.identity = await identityOf(file);
      notice = `A newer index of the Hub could not be used: ${error.message}.`;
      return;
    }
    before.isOld = true;
    await closeUnused(before);
  }

  return {
    async use<Result>(work: (engine: Engine) => Promise<Result>): Promise<Result> {
      if (Date.now() - looked >= LOOK_EVERY) {
        looked = Date.now();
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
  } catch (cause) {
    throw new IndexFileError("it is missing", { cause });
  }
}

async function nameless(file: string): Promise<string> {
  const { ino, mtimeNs, size }: BigIntStats = await stat(file, { bigint: true });
  return `${ino}:${mtimeNs}:${size}`;
}
