import { type FactsById, SOURCES } from "./index";
import { readSource } from "./read";
import { type SkippedRow, type Source, SourceError, type SourceInput } from "./source";

/** What /data shows of a source. */
export type SourceMeta = Pick<
  Source,
  "id" | "name" | "group" | "license" | "attribution" | "homepage" | "urls"
> & {
  asOf: string;
  /** Number of facts. */
  rows: number;
  files: string[];
  skipped: SkippedRow[];
};

export type Loaded = { facts: FactsById; meta: SourceMeta[] };

/** Facts of one source from its files or answers. An empty file is refused. */
export function loadSource<Facts>(
  source: Source<Facts>,
  inputs: SourceInput[],
): { facts: Facts; meta: SourceMeta } {
  for (const { file, text } of inputs) {
    if (text.trim() === "") throw new SourceError(file, null, null, "is empty");
  }
  const asOf = source.asOf(inputs);
  const facts = source.parse(inputs, asOf);
  const { id, name, group, license, attribution, homepage, urls } = source;
  return {
    facts,
    meta: {
      ...{ id, name, group, license, attribution, homepage, urls, asOf },
      rows: countFacts(facts),
      files: inputs.map((input) => input.file),
      skipped: source.skipped?.(inputs) ?? [],
    },
  };
}

/** Every source from a folder of copies; the first bad file stops it. */
export async function loadAll(
  { from }: { from: string },
  onProgress?: (meta: SourceMeta) => void,
): Promise<Loaded> {
  const loaded = [];
  for (const source of SOURCES) {
    const { facts, meta } = loadSource<unknown>(source, await readSource(source, { from }));
    onProgress?.(meta);
    loaded.push({ facts, meta });
  }
  return {
    // Each id is paired with what its own parser gave, which a loop over the list cannot express.
    facts: Object.fromEntries(loaded.map(({ facts, meta }) => [meta.id, facts])) as FactsById,
    meta: loaded.map(({ meta }) => meta),
  };
}

/** A source gives one list of facts, or an object of several. */
function countFacts(facts: unknown): number {
  if (Array.isArray(facts)) return facts.length;
  return Object.values(facts ?? {}).reduce<number>((sum, list) => sum + countFacts(list), 0);
}
