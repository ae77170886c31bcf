import type { TokenMix } from "./blend";
import { monthsBetween } from "./months-between";
import type { Measure, MeasureId, Quality, QualityTable } from "./quality/measure";
import { isTie, tieReach, type Interval } from "./quality/tie";
import { entry, rowsAt, type ModelRow } from "./row";
import type { Explorable } from "./summary";

/** What a substitute must be. */
export type SubstituteWish = {
  measure: MeasureId;
  /** Least figure on the measure; null asks for the given model's tier: a tie with it, or better. */
  atLeast: number | null;
  /** Whether weights with limits will do as well. */
  restricted: boolean;
};

/** What is shown of a model. */
type Shown = Pick<
  ModelRow,
  | "id"
  | "name"
  | "labName"
  | "country"
  | "weights"
  | "licenseShort"
  | "licenseName"
  | "use"
  | "parameters"
  | "activeParameters"
  | "parametersDoubt"
  | "released"
  | "price"
> & { hosts: number };

export type Substitute = {
  model: Shown;
  quality: Quality;
  /** Against the given model on the measure; null where that has no figure. */
  standing: "above" | "tie" | "below" | null;
  /** At the mix: share of the given model's price, and USD per 1M tokens; below 0 it costs more. Null where a price is not known. */
  saving: { share: number; usd: number } | null;
  /** Months from the given model's release to its own. */
  monthsAfter: number | null;
};

export type Substitutes = {
  given: { model: Shown; quality: Quality | null };
  measure: Measure;
  /** The largest saving first; unknown savings last. A page may hold the first of them only. */
  found: Substitute[];
  /** How many there are. */
  count: number;
  /** Where none is found: the one that misses by least, by how much, and how far it is below. */
  nearest: (Substitute & { short: number; below: number }) | null;
  /** How many more there are with restricted weights, where those are not wanted. */
  restrictedFound: number;
};

/** Models with open weights that could stand in for another; null where there is no such model or measure. */
export function findSubstitutes(
  { models, lists }: Explorable,
  table: QualityTable,
  id: string,
  wish: SubstituteWish,
  mix: TokenMix,
): Substitutes | null {
  const measure = table.measures.find((candidate) => candidate.id === wish.measure);
  const summary = models.find((candidate) => candidate.id === id);
  if (!measure || !summary) return null;
  const values = table.values[measure.id] ?? {};
  const givenQuality = entry(values, id) ?? null;

  /** By how much a figure falls short of what is wanted; null where nothing says what that is. */
  const shortOf = (quality: Quality): number | null => {
    if (wish.atLeast !== null) return wish.atLeast - quality.value;
    if (!givenQuality) return null;
    const [mine, its] = [interval(quality), interval(givenQuality)];
    if (mine.value >= its.value || isTie(mine, its)) return 0;
    return its.value - mine.value - tieReach(mine, its);
  };

  const rated = models.filter(
    (model) => model.weights !== "closed" && model.id !== id && entry(values, model.id),
  );
  const [givenRow, ...rows] = rowsAt({ models: [summary, ...rated], lists }, mix);
  if (!givenRow) return null;
  const all = rows.flatMap((row) => {
    const quality = entry(values, row.id);
    const short = quality ? shortOf(quality) : null;
    return quality && short !== null
      ? [{ ...compare(givenRow, givenQuality, row, quality), short }]
      : [];
  });
  const isWanted = ({ model }: Substitute) => wish.restricted || model.weights === "open";
  const good = all.filter(({ short }) => short <= 0).sort(bySaving);
  const found = good.filter(isWanted).map(({ short: _, ...substitute }) => substitute);
  const best = found[0] ? null : all.filter(isWanted).sort(byShort)[0];
  const target = wish.atLeast ?? givenQuality?.value ?? 0;
  return {
    given: { model: shown(givenRow), quality: givenQuality },
    measure,
    found,
    count: found.length,
    nearest: best ? { ...best, below: target - best.quality.value } : null,
    restrictedFound: good.length - found.length,
  };
}

function compare(
  given: ModelRow,
  givenQuality: Quality | null,
  row: ModelRow,
  quality: Quality,
): Substitute {
  return {
    model: shown(row),
    quality,
    standing: givenQuality && standing(interval(quality), interval(givenQuality)),
    saving: saving(given, row),
    monthsAfter: monthsBetween(given.released, row.released),
  };
}

/** A figure without an interval has both ends at its value. */
function interval({ value, low, high }: Quality): Interval {
  return { value, low: low ?? value, high: high ?? value };
}

function standing(mine: Interval, its: Interval): NonNullable<Substitute["standing"]> {
  if (isTie(mine, its)) return "tie";
  return mine.value > its.value ? "above" : "below";
}

function saving({ price: given }: ModelRow, { price }: ModelRow): Substitute["saving"] {
  if (!given || !price || given.median === 0) return null;
  const usd = given.median - price.median;
  return { share: usd / given.median, usd };
}

function byShort(a: Substitute & { short: number }, b: Substitute & { short: number }): number {
  return a.short - b.short || bySaving(a, b);
}

/** Of two that save alike the better first. */
function bySaving(a: Substitute, b: Substitute): number {
  const [left, right] = [a.saving?.share ?? -Infinity, b.saving?.share ?? -Infinity];
  if (left !== right) return right - left;
  return b.quality.value - a.quality.value || (a.model.id < b.model.id ? -1 : 1);
}

function shown(row: ModelRow): Shown {
  const { id, name, labName, country, weights, licenseShort, licenseName, use } = row;
  const { parameters, activeParameters, parametersDoubt, released, price } = row;
  return {
    ...{ id, name, labName, country, weights, licenseShort, licenseName, use },
    ...{ parameters, activeParameters, parametersDoubt, released, price },
    hosts: row.hosts.length,
  };
}
