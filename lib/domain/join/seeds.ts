import type { OfferFact } from "../facts";
import type { Curated, Facts } from "./input";
import { NameIndex } from "./name-index";
import { readName, SERVICE_LEVELS, without } from "./tokens";

/** A model before its figures: its id, and every name it goes by. */
export type Seed = {
  id: string;
  lab: string;
  /** Shown name. */
  name: string;
  origin: "canonical" | "lab" | "index" | "second-price-source" | "curated";
  /** Names to find it by: its slug first. */
  names: string[];
};

/** Models that answer with vectors or scores; upstream lists them as text. */
const NO_TEXT = /embed|rerank|(^|[-/])bge-|classifier/i;

type PricedText = Pick<OfferFact, "modelId"> & {
  modalities: Pick<OfferFact["modalities"], "output">;
  price: Pick<NonNullable<OfferFact["price"]>, "input" | "output"> | null;
};

/** Whether a row is priced and answers in text. */
export function isPricedText(row: PricedText): boolean {
  const priced = row.price !== null && (row.price.input > 0 || row.price.output > 0);
  return priced && row.modalities.output.includes("text") && !NO_TEXT.test(row.modelId);
}

/** `lab/slug` in lower case from a provider's own id. */
export function modelId(lab: string, providerId: string): string {
  const slug = providerId.slice(providerId.lastIndexOf("/") + 1).toLowerCase();
  return `${lab}/${slug.replace(/[^a-z0-9._-]+/g, "-").replace(/^-+|-+$/g, "")}`;
}

/**
 * Every model of the catalogue: upstream's canonical models with a price and text output, each lab's own priced
 * text models, the models of the index, and newer ones that only the second price source has.
 */
export function seedModels(
  facts: Facts,
  curated: Curated,
): { seeds: Map<string, Seed>; index: NameIndex } {
  const seeds = new Map<string, Seed>();
  const index = new NameIndex();
  const merged = new Map(
    curated.aliases.merged.map((entry) => [entry.canonical.toLowerCase(), entry.model]),
  );
  const excluded = new Set(curated.aliases.excluded.map((entry) => entry.model));
  const labs = new Map(curated.labs.map((lab) => [lab.id, lab]));

  const add = (id: string, name: string, origin: Seed["origin"]): Seed | null => {
    if (excluded.has(id)) return null;
    const known = seeds.get(id);
    if (known) return known;
    const lab = id.slice(0, id.indexOf("/"));
    const seed: Seed = { id, lab, name, origin, names: [id] };
    seeds.set(id, seed);
    index.addSlug(id, id, origin === "index" ? "in full" : undefined);
    return seed;
  };
  const alsoCalled = (id: string, name: string) => {
    const seed = seeds.get(id);
    if (!seed || seed.names.includes(name)) return;
    seed.names.push(name);
    index.addName(id, name, seed.origin === "index" ? "in full" : undefined);
  };

  for (const row of facts.offers) {
    const canonical = row.canonicalId?.toLowerCase();
    if (canonical && isPricedText(row)) add(merged.get(canonical) ?? canonical, "", "canonical");
  }
  for (const alias of curated.names) {
    if (alias.model && alias.modelName) {
      const seed = add(alias.model, alias.modelName, "index");
      if (seed && alias.hubRepo) alsoCalled(alias.model, alias.hubRepo);
    }
  }
  for (const entry of curated.aliases.merged) {
    if (!namesLevel(entry.canonical, entry.model)) alsoCalled(entry.model, entry.canonical);
  }
  for (const entry of curated.aliases.names) alsoCalled(entry.model, entry.name);
  for (const row of facts.researched)
    if (row.repo)
      alsoCalled(merged.get(row.model.toLowerCase()) ?? row.model.toLowerCase(), row.repo);

  const ownApi = new Map(
    curated.hosts.flatMap((host) =>
      host.kind === "lab" && !host.plan
        ? [host.id, ...host.aliases].map((id) => [id, host.labs] as const)
        : [],
    ),
  );
  const exceptions = new Set(curated.aliases.rows.map((entry) => entry.row.toLowerCase()));
  const sourceOrder = ["models.dev", "pi-ai"] as const;
  for (const source of sourceOrder) {
    for (const row of facts.offers) {
      if (row.source !== source || row.canonicalId || !isPricedText(row)) continue;
      if (exceptions.has(`${row.provider}/${row.modelId}`.toLowerCase())) continue;
      if (index.find(row.modelId) ?? index.find(row.name)) continue;
      const base = row.modelId.slice(row.modelId.lastIndexOf("/") + 1).toLowerCase();
      const lab = (ownApi.get(row.provider) ?? []).find((id) =>
        labs.get(id)?.prefixes.some((prefix) => base.startsWith(prefix)),
      );
      if (lab)
        add(
          modelId(lab, row.modelId),
          row.name,
          source === "pi-ai" ? "second-price-source" : "lab",
        );
    }
  }
  for (const note of curated.notes) {
    const seed = note.name ? add(note.model, note.name, "curated") : null;
    if (seed && note.name) seed.name = note.name;
    if (note.hubRepo) alsoCalled(note.model, note.hubRepo);
  }
  // Again, for models that the labs' own rows and the notes made.
  for (const entry of curated.aliases.names) alsoCalled(entry.model, entry.name);
  nameSeeds(seeds, facts, merged);
  return { seeds, index };
}

/** Whether a canonical id is another service level of the model it is merged into, not another name of it. */
function namesLevel(canonical: string, model: string): boolean {
  return without(readName(canonical).tokens, readName(model).tokens).some((token) =>
    SERVICE_LEVELS.has(token),
  );
}

/** The name each lab's own API shows, else the commonest among hosts, without words such as "(latest)". */
function nameSeeds(
  seeds: Map<string, Seed>,
  facts: Facts,
  merged: ReadonlyMap<string, string>,
): void {
  const shown = new Map<string, Map<string, number>>();
  for (const row of facts.offers) {
    const canonical = row.canonicalId?.toLowerCase();
    const id = canonical && (merged.get(canonical) ?? canonical);
    const seed = id ? seeds.get(id) : undefined;
    if (!seed || seed.name) continue;
    const name = row.name.replace(/\s*\((latest|free)\)$/i, "").replace(/^[\w .]+: /, "");
    const counts = shown.get(seed.id) ?? new Map<string, number>();
    counts.set(name, (counts.get(name) ?? 0) + (row.provider === seed.lab ? 1000 : 1));
    shown.set(seed.id, counts);
  }
  for (const seed of seeds.values()) {
    if (seed.name) continue;
    const names = [...(shown.get(seed.id) ?? [])].sort(
      (a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1),
    );
    seed.name = names[0]?.[0] ?? seed.id.slice(seed.id.indexOf("/") + 1);
  }
}
