import { writeIndex } from "./duckdb/write-index";
import { DumpError, readDump, readDumpHeader } from "./sources/dump";
import { SEED_FILE } from "./seed-file";

/** Writes the index of the repos that ship with the site. */
export async function writeSeedIndex(file: string): Promise<void> {
  const header = await readDumpHeader(SEED_FILE);
  if (!header) throw new DumpError(SEED_FILE, "", "", "is not a dump of this version");
  await writeIndex(file, readDump(SEED_FILE), { origin: "seed", asOf: header.asOf });
}
