import { explorable } from "@/lib/catalog";
import { qualityTable } from "@/lib/catalog/quality";
import { trendSections, type TrendSection } from "@/lib/catalog/trends-page";
import type { Chart } from "@/lib/domain/charts/chart";
import { loadMix, toTokenMix } from "@/lib/search/mix";
import type { SearchProblem } from "@/lib/search/problem";
import { loadTrends, trendsHref } from "@/lib/search/trends";

/** Trends as the page and its picture show them. */
type SharedTrends = {
  sections: TrendSection[];
  /** The chart of the gap. */
  gap: Chart;
  problems: SearchProblem[];
  /** The page's address, with what is not default. */
  path: string;
};

/** What the search parameters of `/trends` show; a bad value counts as its default. */
export function sharedTrends(search: URLSearchParams): SharedTrends {
  const mix = loadMix(search);
  const { state, problems } = loadTrends(search, {
    measures: new Set(qualityTable().measures.map(({ id }) => id)),
    models: new Set(explorable().models.map(({ id }) => id)),
  });
  const sections = trendSections(state, toTokenMix(mix));
  const [gap] = sections.flatMap(({ charts }) => charts);
  if (!gap) throw new Error("The page of trends has no chart.");
  return { sections, gap, problems, path: trendsHref(state, mix) };
}
