import type { CustomScores } from "./quality/custom-score";
import type { Interval } from "./quality/tie";
import { tiers } from "./quality/tiers";
import { hasWeights, type TaskWeights } from "./quality/task-weights";
import type { ModelRow } from "./row";
import type { Sort } from "./sort";

/** What models are grouped by: nothing, or the bands that the intervals of a score support. */
export const GROUPINGS = ["none", "tier"] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Scores that tiers are made on. */
export type TierScore = "index" | "custom";

/** A tier by its place and its scores: its best model, which none of it can be told from, and its ends. */
export type TierSpan = { tier: number; best: string; from: number; to: number };

/** One tier of all the models that have the score, whatever the filters leave of it. */
export type Tier = TierSpan & { models: ReadonlySet<string> };

/** A tier's rows in a list. */
export type Band = {
  /** Null for the models without a score. */
  span: TierSpan | null;
  /** Place of its first row. */
  start: number;
  /** How many of its models the list has, and how many there are in all. */
  shown: number;
  all: number;
};

/** The score that a list is sorted by; sorted by anything else, the reader's own where there is one. */
export function tierScoreOf({ sort, tasks }: { sort: Sort; tasks: TaskWeights }): TierScore {
  if (!hasWeights(tasks) || sort.column === "quality") return "index";
  return "custom";
}

/**
 * The tiers of a score over every model that has it, so that no filter moves a model to another tier.
 * What has no interval yet is not grouped.
 */
export function tiersOf(all: readonly ModelRow[], score: TierScore, custom: CustomScores): Tier[] {
  const rated = all.flatMap(({ id, name, index }) => {
    const interval = score === "index" ? index : wholeInterval(custom.get(id));
    return interval ? [{ ...interval, id, name }] : [];
  });
  return (tiers(rated) ?? []).map(({ tier, best, models }) => ({
    tier,
    models: new Set(models.map(({ id }) => id)),
    best: best.name,
    from: best.value,
    to: models.at(-1)?.value ?? best.value,
  }));
}

function wholeInterval(
  score: { value: number; low: number | null; high: number | null } | undefined,
): Interval | null {
  if (!score || score.low === null || score.high === null) return null;
  return { value: score.value, low: score.low, high: score.high };
}

/**
 * Sorted rows band by band, the best band first (the lowest where the rows are sorted by the score from
 * its low end), in their own order within each; models in no tier last. Bands that the rows have none of are left out.
 */
export function groupByTier(
  rows: readonly ModelRow[],
  bands: readonly Tier[],
  options: { total: number; lowestFirst: boolean },
): { rows: ModelRow[]; bands: Band[] } {
  const tierOf = new Map(
    bands.flatMap((band) => [...band.models].map((id) => [id, band] as const)),
  );
  const perTier = new Map<Tier | undefined, ModelRow[]>();
  for (const row of rows) {
    const tier = tierOf.get(row.id);
    const own = perTier.get(tier);
    if (own) own.push({ ...row, tier: tier?.tier ?? null });
    else perTier.set(tier, [{ ...row, tier: tier?.tier ?? null }]);
  }
  const order = [...(options.lowestFirst ? [...bands].reverse() : bands), undefined];
  const grouped: ModelRow[] = [];
  const shown: Band[] = [];
  for (const tier of order) {
    const own = perTier.get(tier);
    if (!own) continue;
    const all = tier ? tier.models.size : options.total - tierOf.size;
    shown.push({ span: tier ? spanOf(tier) : null, start: grouped.length, shown: own.length, all });
    grouped.push(...own);
  }
  return { rows: grouped, bands: shown };
}

function spanOf({ tier, best, from, to }: Tier): TierSpan {
  return { tier, best, from, to };
}
