import { explorable, snapshotDates } from "@/lib/catalog";
import { qualityTable } from "@/lib/catalog/quality";
import { costVerdict } from "@/lib/domain/cost/cost-verdict";
import { costView, type CostState, type CostView } from "@/lib/domain/cost/cost-view";
import { sentenceText } from "@/lib/domain/model-verdict";
import { sourceLine } from "@/lib/domain/source-line";
import { loadCost } from "@/lib/search/cost";
import { loadMix, toTokenMix } from "@/lib/search/mix";

/** What a workload costs, as pictures show it. */
type SharedCost = { view: CostView; state: CostState; verdict: string[]; source: string };

/** What the search parameters of `/cost` show; a bad value counts as its default, as on the page. */
export function sharedCost(search: URLSearchParams): SharedCost {
  const state = loadCost(search);
  const view = costView(explorable(), qualityTable(), state, toTokenMix(loadMix(search)));
  return {
    view,
    state,
    verdict: costVerdict(view, state).map(sentenceText),
    source: sourceLine(snapshotDates()),
  };
}
