import { writeIndex } from "./duckdb/write-index";
import type { About } from "./engine/index-meta";
import type { IndexedRepo } from "./repo";
import { DumpError, readDump, readDumpHeader } from "./sources/dump";
import { SEED_FILE } from "./seed-file";

/** The repos that ship with the site, in batches. */
export async function readSeed(): Promise<{ repos: AsyncIterable<IndexedRepo[]>; about: About }> {
  const header = await readDumpHeader(SEED_FILE);
  if (!header) throw new DumpError(SEED_FILE, "", "", "is not a dump of this version");
  return { repos: readDump(SEED_FILE), about: { origin: "seed", asOf: header.asOf } };
}

/** Writes the index of the repos that ship with the site. */
export async function writeSeedIndex(file: string): Promise<void> {
  const { repos, about } = await readSeed();
  await writeIndex(file, repos, about);
}
