import type { IndexScore, Score } from "../score";
import type { Unmatched } from "../source-meta";
import type { Curated, Facts } from "./input";
import type { Seed } from "./seeds";

/** Joins the index and all scores to models by the hand-kept table of names. */
export function joinScores(
  facts: Facts,
  curated: Curated,
  seeds: ReadonlyMap<string, Seed>,
): { index: IndexScore[]; scores: Score[]; unmatched: Unmatched[] } {
  const aliases = new Map(curated.names.map((alias) => [`${alias.source} ${alias.name}`, alias]));
  const merged = new Map(
    curated.aliases.merged.map((entry) => [entry.canonical.toLowerCase(), entry.model]),
  );
  const unmatched: Unmatched[] = [];
  const modelOf = (
    source: string,
    name: string,
  ): { model: string; version: string | null } | string => {
    const alias = aliases.get(`${source} ${name}`);
    if (alias) {
      if (alias.model && seeds.has(alias.model))
        return { model: alias.model, version: alias.version ?? null };
      return alias.why ?? `${alias.model} is not in the catalogue`;
    }
    const id = merged.get(name.toLowerCase()) ?? name.toLowerCase();
    return seeds.has(id)
      ? { model: id, version: null }
      : "no model of this name in the table of names";
  };

  const index: IndexScore[] = [];
  for (const fact of facts.index) {
    const found = modelOf("epoch", fact.name);
    if (typeof found === "string")
      unmatched.push({
        source: "epoch-index",
        row: fact.name,
        name: fact.displayName,
        reason: found,
      });
    else {
      const anchor = fact.low === null || fact.high === null;
      index.push({
        model: found.model,
        value: fact.value,
        low: fact.low ?? fact.value,
        high: fact.high ?? fact.value,
        anchor,
        name: fact.name,
        source: "epoch-index",
        asOf: fact.asOf,
      });
    }
  }

  const benchmarkOf = benchmarkFinder(curated);
  const scores: Score[] = [];
  for (const fact of facts.scores) {
    const benchmark = benchmarkOf(fact.source, fact.benchmark);
    const found = modelOf(fact.source, fact.model);
    const row = `${fact.benchmark}: ${fact.model}`;
    if (!benchmark)
      unmatched.push({
        source: fact.source,
        row,
        name: fact.model,
        reason: "its benchmark is not in the list of benchmarks",
      });
    else if (typeof found === "string")
      unmatched.push({ source: fact.source, row, name: fact.model, reason: found });
    else {
      scores.push({
        model: found.model,
        benchmark,
        version: fact.version ?? found.version,
        value: fact.value,
        date: fact.date,
        ranBy: fact.ranBy,
        url: fact.url,
        votes: fact.votes,
        source: fact.source,
        asOf: fact.asOf,
      });
    }
  }
  return { index, scores, unmatched };
}

/** Finds a benchmark's id by a source's spelling. */
function benchmarkFinder(curated: Curated): (source: string, name: string) => string | null {
  const SPELLING = {
    epoch: "epoch",
    lmarena: "lmarena",
    bfcl: "bfcl",
    "models.dev-benchmarks": "modelsDev",
  } as const;
  const ids = new Map<string, string>();
  for (const [source, key] of Object.entries(SPELLING)) {
    for (const benchmark of curated.benchmarks) {
      for (const name of [benchmark.names[key] ?? []].flat())
        ids.set(`${source} ${name}`, benchmark.id);
    }
  }
  return (source, name) => ids.get(`${source} ${name}`) ?? null;
}
