import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import { z } from "zod";
import { GATES, PARAMETER_DOUBTS, RELATIONS } from "@/lib/domain/hub/repo-kinds";
import type { IndexedRepo } from "../repo";

/** A dump that cannot be taken; says which file, row and field. */
export class DumpError extends Error {
  override name = "DumpError";

  constructor(file: string, row: number | string, field: string, problem: string) {
    super([file, row === "" ? "" : `row ${row}`, field, problem].filter(Boolean).join(": "));
  }
}

/** First line of a dump of our own, of which the site's seed is one. */
export const DumpHeader = z.strictObject({
  format: z.literal("weighbridge-hub"),
  version: z.literal(1),
  asOf: z.iso.date(),
  rows: z.number().int().nonnegative(),
});
export type DumpHeader = z.infer<typeof DumpHeader>;

const Count = z.number().int().nonnegative().nullable();
const Text = z.string().min(1).nullable();

/** A line of a dump: what is not known may be left out. Times are in seconds since 1970. */
const DumpRow = z.strictObject({
  id: z.string().regex(/^[\w.-]+(?:\/[\w.-]+)?$/, "is not an owner/name"),
  license: Text.default(null),
  task: Text.default(null),
  library: Text.default(null),
  parameters: Count.default(null),
  parametersDoubt: z.enum(PARAMETER_DOUBTS).nullable().default(null),
  downloads: Count.default(null),
  likes: Count.default(null),
  trending: Count.default(null),
  gated: z.enum(GATES).nullable().default(null),
  created: Count.default(null),
  changed: Count.default(null),
  relation: z.enum(RELATIONS).default("base"),
  bases: z.array(z.string().min(1)).default([]),
});

/** A repo as one line, without what is not known. */
export function dumpLine(repo: IndexedRepo): string {
  const { relation, bases, ...facts } = repo;
  const known = Object.entries(facts).filter(([, value]) => value !== null);
  return JSON.stringify({
    ...Object.fromEntries(known),
    ...(relation === "base" ? {} : { relation, bases }),
  });
}

/** The header of a dump, or null when the file is none of ours. */
export async function readDumpHeader(file: string): Promise<DumpHeader | null> {
  for await (const line of linesOf(file)) {
    const parsed = DumpHeader.safeParse(jsonOf(line));
    return parsed.success ? parsed.data : null;
  }
  return null;
}

/** The repos of a dump in batches. Throws a `DumpError` at the first row that is wrong, and when rows are missing. */
export async function* readDump(file: string, batch = 10_000): AsyncGenerator<IndexedRepo[]> {
  let header: DumpHeader | undefined;
  let rows = 0;
  let repos: IndexedRepo[] = [];
  for await (const line of linesOf(file)) {
    if (!header) {
      header = DumpHeader.parse(jsonOf(line));
      continue;
    }
    rows += 1;
    repos.push(parseRow(file, rows, line));
    if (repos.length === batch) {
      yield repos;
      repos = [];
    }
  }
  if (!header || rows !== header.rows)
    throw new DumpError(
      file,
      "",
      "",
      `has ${rows} rows, and its first line says ${header?.rows ?? "nothing"}`,
    );
  if (repos.length > 0) yield repos;
}

function parseRow(file: string, row: number, line: string): IndexedRepo {
  const parsed = DumpRow.safeParse(jsonOf(line));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new DumpError(file, row, issue?.path.join(".") ?? "", issue?.message ?? "is no JSON");
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // Not JSON: the schema refuses it and says where.
    return undefined;
  }
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const bytes = createReadStream(file);
  const input = file.endsWith(".gz") ? bytes.pipe(createGunzip()) : bytes;
  bytes.on("error", (error) => input.destroy(error));
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    if (line.trim() !== "") yield line;
  }
}
