import { existsSync } from "node:fs";
import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import path from "node:path";

/** Text by path below the folder, e.g. `offers.json`. */
export type Files = ReadonlyMap<string, string>;

/**
 * Replaces a folder's files as a whole: all are written and flushed beside it, then the folders are swapped by
 * rename. Stopped at any moment, the old folder or the new one is there, never a mixture; `restoreFolder` puts
 * back the old one where the stop fell between the two renames.
 */
export async function replaceFolder(folder: string, files: Files): Promise<void> {
  await restoreFolder(folder);
  const next = `${folder}.next`;
  await rm(next, { recursive: true, force: true });
  await mkdir(next, { recursive: true });
  for (const [name, text] of files) {
    const file = await open(path.join(next, name), "w");
    await file.writeFile(text);
    await file.sync();
    await file.close();
  }
  if (existsSync(folder)) await rename(folder, `${folder}.last`);
  await rename(next, folder);
  await rm(`${folder}.last`, { recursive: true, force: true });
}

/** Puts the last good folder back after a stop between the two renames, and clears what a stop left beside it. */
export async function restoreFolder(folder: string): Promise<void> {
  const last = `${folder}.last`;
  if (!existsSync(folder) && existsSync(last)) await rename(last, folder);
  await rm(last, { recursive: true, force: true });
  await rm(`${folder}.next`, { recursive: true, force: true });
}

/** The text of a file, or null when there is none. */
export async function readText(file: string): Promise<string | null> {
  return existsSync(file) ? readFile(file, "utf8") : null;
}
