import type { Measure } from "@/lib/domain/quality/measure";
import { dateCorrections, type DateCorrection } from "@/lib/domain/trends/date-corrections";
import { trendPoints, type TrendPoints } from "@/lib/domain/trends/trend-point";
import { catalog } from "./catalog";
import { snapshotDates } from "./dates";
import { qualityTable } from "./quality";

/** A measure with its models by day of release, and the day up to which models are known. */
export type Trend = TrendPoints & { measure: Measure; until: string };

/** What the lag and the record lines of a measure are worked out from; null when there is no such measure. */
export function trend(id: Measure["id"]): Trend | null {
  const known = trends.get(id);
  if (known) return known;
  const { measures, values } = qualityTable();
  const measure = measures.find((candidate) => candidate.id === id);
  if (!measure) return null;
  const fresh = {
    measure,
    until: snapshotDates().index,
    ...trendPoints(catalog().models, values[id] ?? {}),
  };
  trends.set(id, fresh);
  return fresh;
}
const trends = new Map<string, Trend>();

/** Models with an index whose day in the index's list was corrected. */
export function indexDateCorrections(): DateCorrection[] {
  const { models, index } = catalog();
  const indexed = new Set(index.map(({ model }) => model));
  return dateCorrections(models.filter(({ id }) => indexed.has(id)));
}
