import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { type Source, SourceError, type SourceInput } from "./source";

/** Reads a source's files from a folder of copies. A pattern must fit exactly one file or folder. */
export async function readSource(
  source: Source,
  { from }: { from: string },
): Promise<SourceInput[]> {
  const parts = await Promise.all(source.files.map((pattern) => readPattern(from, pattern)));
  return parts.flat();
}

async function readPattern(from: string, pattern: string): Promise<SourceInput[]> {
  const isFolder = pattern.endsWith("/");
  const match = await matchOne(from, pattern, isFolder);
  if (!isFolder) return [await readInput(from, match)];

  const names = await readdir(path.join(from, match));
  const files = names.filter((name) => name.endsWith(".json") && !name.startsWith(".")).sort();
  if (files.length === 0) throw new SourceError(`${match}/`, null, null, "has no JSON files");
  return Promise.all(files.map((name) => readInput(from, `${match}/${name}`)));
}

async function matchOne(from: string, pattern: string, isFolder: boolean): Promise<string> {
  const parent = path.posix.dirname(pattern);
  const name = wildcard(path.posix.basename(pattern));
  const entries = await readdir(path.join(from, parent), { withFileTypes: true }).catch(
    (cause: unknown) => {
      throw new SourceError(pattern, null, null, `there is no folder ${parent} in ${from}`, {
        cause,
      });
    },
  );
  const [match, ...more] = entries
    .filter((entry) => entry.isDirectory() === isFolder && name.test(entry.name))
    .map((entry) => `${parent}/${entry.name}`)
    .sort();
  if (!match) throw new SourceError(pattern, null, null, `nothing matches in ${from}`);
  if (more.length > 0)
    throw new SourceError(pattern, null, null, `several match: ${[match, ...more].join(", ")}`);
  return match;
}

const wildcard = (pattern: string) =>
  new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*")}$`);

async function readInput(from: string, file: string): Promise<SourceInput> {
  return { file, text: await readFile(path.join(from, file), "utf8") };
}
