import { isTie, type Interval } from "./tie";

/** Models that cannot be told from the best of them. */
export type Tier<Rated extends Interval> = {
  /** 1 for the best. */
  tier: number;
  best: Rated;
  models: Rated[];
};

/**
 * Models in bands that their intervals support: the best and, going down, all that tie with it (`isTie`) up to
 * the first that does not, which leads the next band. Two models of one band may still differ from each other;
 * the leaders of neighboring bands do. Null where no model has an interval, for then every band would be one model.
 */
export function tiers<Rated extends Interval>(models: readonly Rated[]): Tier<Rated>[] | null {
  if (!models.some(({ low, high }) => low < high)) return null;
  const bands: Tier<Rated>[] = [];
  for (const model of [...models].sort((a, b) => b.value - a.value)) {
    const band = bands.at(-1);
    if (band && isTie(band.best, model)) band.models.push(model);
    else bands.push({ tier: bands.length + 1, best: model, models: [model] });
  }
  return bands;
}
