/** Where a figure is from: a source's id and the day the figure is of. */
export type Origin = { source: string; asOf: string | null };

/** What each model's sources differ in; the index and the benchmarks carry theirs with each figure. */
export const SOURCED = [
  "price",
  "parameters",
  "activeParameters",
  "context",
  "released",
  "downloads",
] as const;
export type Sourced = (typeof SOURCED)[number];

/** Where each figure of a model is from; a price has an origin for each source of its offers. */
export type Provenance = Readonly<Record<string, Readonly<Record<Sourced, readonly Origin[]>>>>;

/** As it travels to the browser: each origin once, each model's as places in that list. */
export type PackedProvenance = {
  origins: Origin[];
  models: Record<string, number[][]>;
};

export function packProvenance(provenance: Provenance): PackedProvenance {
  const origins = new Map<string, { place: number; origin: Origin }>();
  const placeOf = (origin: Origin) => {
    const key = `${origin.source} ${origin.asOf}`;
    const known = origins.get(key) ?? { place: origins.size, origin };
    origins.set(key, known);
    return known.place;
  };
  const models = Object.entries(provenance).map(([id, facts]) => [
    id,
    SOURCED.map((fact) => facts[fact].map(placeOf)),
  ]);
  return {
    models: Object.fromEntries(models) as PackedProvenance["models"],
    origins: [...origins.values()].map(({ origin }) => origin),
  };
}

export function unpackProvenance({ origins, models }: PackedProvenance): Provenance {
  const unpacked = Object.entries(models).map(([id, places]) => {
    const facts = SOURCED.map((fact, at) => [
      fact,
      (places[at] ?? []).flatMap((place) => origins[place] ?? []),
    ]);
    return [id, Object.fromEntries(facts)];
  });
  return Object.fromEntries(unpacked) as Provenance;
}

/** Checks that an answer is such a list; null when it is not. */
export function parseProvenance(answer: unknown): PackedProvenance | null {
  return isProvenance(answer) ? answer : null;
}

function isProvenance(value: unknown): value is PackedProvenance {
  const { origins, models } = (value ?? {}) as Partial<PackedProvenance>;
  return (
    Array.isArray(origins) &&
    typeof models === "object" &&
    Object.values(models).every(Array.isArray)
  );
}
