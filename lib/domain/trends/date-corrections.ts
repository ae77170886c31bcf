import type { Model } from "../model";

/** A model whose day in the index's own list is not the day this version came out. */
export type DateCorrection = {
  model: string;
  name: string;
  /** As the index lists it: at times the announcement or the family's first release. */
  listed: string;
  /** As shown: the per-version day, or a correction of it. */
  released: string;
  source: string;
};

type Dated = Pick<Model, "id" | "name" | "released">;

/** Every model whose shown day of release differs from the one in the index's list. */
export function dateCorrections(models: readonly Dated[]): DateCorrection[] {
  return models.flatMap(({ id: model, name, released }) => {
    const listed = listedDay(released);
    if (!released || listed === null || listed === released.value) return [];
    return { model, name, listed, released: released.value, source: released.source };
  });
}

function listedDay(released: Dated["released"]): string | null {
  if (released?.source === "epoch-index") return released.value;
  return released?.others?.find(({ source }) => source === "epoch-index")?.value ?? null;
}
