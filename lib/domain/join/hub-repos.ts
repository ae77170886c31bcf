import type { Claim, Figure } from "../figure";
import { figureOf } from "./claims";
import type { Curated, Facts } from "./input";
import type { Seed } from "./seeds";
import { readName } from "./tokens";

/** Which Hub repo each model is: looked up by hand, said by upstream, or the one repo of its lab with just its name. */
export function joinHubRepos(
  facts: Facts,
  curated: Curated,
  seeds: ReadonlyMap<string, Seed>,
): Map<string, Figure<string>> {
  const merged = new Map(
    curated.aliases.merged.map((entry) => [entry.canonical.toLowerCase(), entry.model]),
  );
  const idOf = (canonical: string) =>
    merged.get(canonical.toLowerCase()) ?? canonical.toLowerCase();
  const claims = new Map<string, Claim<string>[]>();
  const claim = (model: string, entry: Claim<string>) => {
    const known = claims.get(model);
    if (known) known.push(entry);
    else claims.set(model, [entry]);
  };
  for (const note of curated.notes) {
    if (note.hubRepo)
      claim(note.model, {
        value: note.hubRepo,
        source: "curated",
        asOf: note.seen,
        ref: note.source,
        ...(note.doubt ? { doubt: note.doubt } : {}),
      });
  }
  for (const link of facts.repoLinks.filter((entry) => !entry.inferred)) {
    claim(idOf(link.model), {
      value: link.repo,
      source: "hub-links",
      asOf: link.asOf,
      ref: link.how,
    });
  }
  for (const row of facts.researched) {
    if (!row.repo) continue;
    const looked =
      row.repoSource && !row.repoSource.startsWith("hub/") ? { ref: row.repoSource } : {};
    claim(idOf(row.model), {
      value: row.repo,
      source: "researched-models",
      asOf: row.asOf,
      ...looked,
      ...(row.doubt ? { doubt: row.doubt } : {}),
    });
  }
  for (const alias of curated.names) {
    if (alias.model && alias.hubRepo)
      claim(alias.model, {
        value: alias.hubRepo,
        source: "curated",
        asOf: null,
        ref: `${alias.source}: ${alias.name}`,
      });
  }
  for (const link of facts.repoLinks.filter((entry) => entry.inferred)) {
    claim(idOf(link.model), {
      value: link.repo,
      source: "hub-links",
      asOf: link.asOf,
      ref: link.how,
      doubt: "inferred from a provider's id",
    });
  }
  const byName = reposByName(facts, curated);
  for (const seed of seeds.values()) {
    const repo = byName.get(nameKey(seed.lab, seed.id));
    if (repo)
      claim(seed.id, {
        value: repo.id,
        source: "hub-repos",
        asOf: repo.asOf,
        ref: "its lab's repo of the same name",
      });
  }
  const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
  const repos = new Map<string, Figure<string>>();
  for (const [model, entries] of claims) {
    const figure = seeds.has(model) ? figureOf(entries, same) : null;
    if (figure) repos.set(model, figure);
  }
  return repos;
}

/** Repos of labs' own organizations by their exact name; a name that two repos share is left out. */
function reposByName(facts: Facts, curated: Curated): Map<string, { id: string; asOf: string }> {
  const labOf = new Map(
    curated.labs.flatMap((lab) =>
      lab.hubOrganizations.map((owner) => [owner.toLowerCase(), lab.id] as const),
    ),
  );
  const found = new Map<string, { id: string; asOf: string } | null>();
  for (const repo of facts.hubRepos) {
    const lab = labOf.get(repo.repo.slice(0, repo.repo.indexOf("/")).toLowerCase());
    if (!lab) continue;
    const key = nameKey(lab, repo.repo);
    found.set(key, found.has(key) ? null : { id: repo.repo, asOf: repo.asOf });
  }
  return new Map([...found].flatMap(([key, repo]) => (repo ? [[key, repo] as const] : [])));
}

/** Exact words and numbers, in order; a number format in the name makes it another repo. */
function nameKey(lab: string, name: string): string {
  const { tokens, quantization } = readName(name);
  return [lab, ...tokens, quantization ?? ""].join(" ");
}
