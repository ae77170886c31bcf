import type { TokenMix } from "@/lib/domain/blend";
import { costStrip, type CostLane } from "@/lib/domain/cost/cost-strip";
import { costVerdict } from "@/lib/domain/cost/cost-verdict";
import { costView, type CostState, type CostView } from "@/lib/domain/cost/cost-view";
import type { Sentence } from "@/lib/domain/model-verdict";
import type { QualityTable } from "@/lib/domain/quality/measure";
import type { Explorable } from "@/lib/domain/summary";
import type { MeasureOption } from "./threshold-form";

/** Rows in the first HTML: more than a tall screen shows. */
const FIRST_ROWS = 20;

/** What the page shows of a view. */
export type ShownCost = {
  view: CostView;
  /** How many are in the list; more than its rows until everything is here. */
  count: number;
  verdict: readonly Sentence[];
  lanes: readonly CostLane[];
  measures: readonly MeasureOption[];
  /** Whether any host that counts lists a batch price. */
  batchPriced: boolean;
};

export function shownCost(
  explorable: Explorable,
  table: QualityTable,
  state: CostState,
  mix: TokenMix,
): ShownCost {
  const view = costView(explorable, table, state, mix);
  return {
    view,
    count: view.rows.length,
    verdict: costVerdict(view, state),
    lanes: costStrip(view.rows, state.workload, view.scale),
    measures: table.measures,
    batchPriced: explorable.models.some(({ offers }) =>
      offers.some(({ prices }) => prices.batchInput !== null),
    ),
  };
}

/** What the server sends: the rows of the first screen; of the benchmarks only the one asked for. */
export function firstCost(...given: Parameters<typeof shownCost>): ShownCost {
  const shown = shownCost(...given);
  return {
    ...shown,
    view: { ...shown.view, rows: shown.view.rows.slice(0, FIRST_ROWS) },
    measures: shown.measures
      .filter(({ kind, id }) => kind !== "benchmark" || id === shown.view.measure.id)
      .map(({ id, kind, label, task, scale }) => ({ id, kind, label, task, scale })),
  };
}
