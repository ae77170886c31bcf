import path from "node:path";
import type { SourceMeta } from "@/lib/domain/source-meta";
import { SOURCES, type FactsById } from "@/lib/sources";
import { fetchSource } from "@/lib/sources/fetch";
import { loadSource } from "@/lib/sources/load";
import { readSource } from "@/lib/sources/read";
import { type Source, SourceError } from "@/lib/sources/source";
import { readText } from "./folder";

export type Group = Source["group"];

/** Where a refresh takes its facts: a folder of copies, the live addresses, or what the last refresh stored. */
export type From =
  | { kind: "copies"; folder: string }
  | { kind: "live"; fetch: typeof fetch; today: string; signal?: AbortSignal }
  | { kind: "stored" };

export type GatherOptions = {
  groups: ReadonlySet<Group>;
  allowShrink: boolean;
  progress?: Progress;
};

export type Gathered = { facts: FactsById; meta: SourceMeta[] };

/** Says how far a refresh is: `done` of `of` sources. */
export type Progress = (step: {
  done: number;
  of: number;
  source: string;
  rows: number;
  asOf: string;
  stored: boolean;
}) => void;

/**
 * Facts of every source: of the chosen groups from `from`, of the others as the last refresh stored them. The first
 * bad source stops it. A source without a live address keeps its stored facts.
 */
export async function gather(
  data: string,
  from: From,
  { groups, allowShrink, progress }: GatherOptions,
): Promise<Gathered> {
  const stored = await storedMeta(data);
  const facts: Record<string, unknown> = {};
  const meta: SourceMeta[] = [];
  for (const [index, source] of SOURCES.entries()) {
    const known = stored.get(source.id);
    const keep =
      from.kind === "stored" ||
      !groups.has(source.group) ||
      (from.kind === "live" && source.urls.length === 0);
    if (keep && !known)
      throw new SourceError(
        source.id,
        null,
        null,
        "has no stored facts: refresh it from a copy first",
      );
    if (keep && known) {
      facts[source.id] = await storedFacts(data, source.id);
      meta.push(known);
    } else {
      const loaded = loadSource<unknown>(source, await inputsOf(source, from));
      if (known && !allowShrink) refuseShrunk(loaded.meta.files, known.rows, loaded.meta.rows);
      facts[source.id] = loaded.facts;
      const { id, name, group, license, attribution, homepage, urls, asOf, rows, skipped } =
        loaded.meta;
      meta.push({ id, name, group, license, attribution, homepage, urls, asOf, rows, skipped });
    }
    const last = meta.at(-1);
    if (last)
      progress?.({
        done: index + 1,
        of: SOURCES.length,
        source: source.id,
        rows: last.rows,
        asOf: last.asOf,
        stored: keep,
      });
  }
  // Each id is paired with what its own parser gave, which a loop over the list cannot express.
  return { facts: facts as FactsById, meta };
}

/** A file cut at the end of a row is still well formed: less than half the rows of the last time is refused. */
function refuseShrunk(files: readonly string[], before: number, now: number): void {
  if (now * 2 >= before) return;
  throw new SourceError(
    files.join(", "),
    null,
    null,
    `has ${now} rows where it last had ${before}: is it truncated?`,
  );
}

function inputsOf(source: Source, from: From) {
  if (from.kind === "copies") return readSource(source, { from: from.folder });
  if (from.kind === "live") return fetchSource(source, from);
  throw new SourceError(source.id, null, null, "is stored only");
}

async function storedMeta(data: string): Promise<Map<string, SourceMeta>> {
  const text = await readText(path.join(data, "snapshot/sources.json"));
  const metas = text === null ? [] : (JSON.parse(text) as SourceMeta[]);
  return new Map(metas.map((meta) => [meta.id, meta]));
}

async function storedFacts(data: string, source: string): Promise<unknown> {
  const file = `facts/${source}.json`;
  const text = await readText(path.join(data, file));
  if (text === null)
    throw new SourceError(file, null, null, "is missing: refresh it from a copy first");
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new SourceError(file, null, null, "is no JSON", { cause });
  }
}
