import { compileFilters, filterRows, type Filters, type Problem } from "../filter";
import type { Measure, QualityTable } from "../quality/measure";
import { entry, rowsAt } from "../row";
import type { Explorable } from "../summary";
import type { TokenMix } from "../blend";
import { perMonth, type Workload } from "../workload";
import { workloadCost } from "../workload-cost";
import { figure, NO_THRESHOLD, reach, threshold, type AtLeast, type Threshold } from "./at-least";
import { costNotes, type CostRow } from "./cost-row";
import { decades, type LogScale } from "./decades";
import { costProblems } from "./cost-problems";

/** Everything the page's address says but the mix. */
export type CostState = {
  workload: Workload;
  /** Id of the model paid for now. */
  now: string | null;
  /** USD a month; less than this is not worth a change. */
  bother: number;
  atLeast: AtLeast;
  filters: Filters;
};

export const DEFAULT_BOTHER = 200;

/** Models that are not in the list, by the reason. */
export type LeftOut = {
  /** Have no figure on the measure asked for. */
  unmeasured: number;
  below: number;
  /** No host takes so long a request. */
  tooLong: number;
  unpriced: number;
};

export type CostView = {
  /** Cheapest first; the model paid for now is not among them. */
  rows: CostRow[];
  /** The model paid for now, whatever the filters say. */
  now: CostRow | null;
  /** The cheapest closed model that is good enough, besides the one paid for now and whatever the filters say. */
  closed: CostRow | null;
  /** The cheapest in the list that can be downloaded and is good enough, or failing that may be. */
  open: CostRow | null;
  leftOut: LeftOut;
  measure: Measure;
  /** What has to be reached, and the name of the model to be as good as. */
  bar: { value: number; like: string | null } | null;
  /** USD a month of what is listed, in whole decades. */
  scale: LogScale;
  problems: Problem[];
};

/** The list of costs for a state: the page's first HTML, the page itself and its exports show it. */
export function costView(
  explorable: Explorable,
  table: QualityTable,
  state: CostState,
  mix: TokenMix,
): CostView {
  const { conditions, problems } = compileFilters(state.filters, explorable.lists);
  const asked = threshold(table, state.atLeast) ?? threshold(table, NO_THRESHOLD);
  if (!asked) throw new Error("the table of quality has no index");
  const all = costRows(explorable, asked, state.workload, mix);
  const byId = new Map(all.map((cost) => [cost.row.id, cost]));
  const now = (state.now && byId.get(state.now)) || null;
  const passing = new Set(
    filterRows(
      all.map(({ row }) => row),
      conditions,
    ),
  );
  const wanted = all.filter((cost) => passing.has(cost.row) && cost !== now);
  const goodEnough = wanted.filter(isGoodEnough);
  const rows = goodEnough.filter(({ price }) => price !== null).sort(cheapestFirst);
  const open = rows.filter(({ row }) => row.weights !== "closed");
  const closed = all.filter(
    (cost) => cost !== now && cost.row.weights === "closed" && cost.price && isSure(cost),
  );
  const unpriced = goodEnough.filter(({ price }) => price === null);
  const like = asked.bar?.like && (byId.get(asked.bar.like.id)?.row.name ?? asked.bar.like.id);
  return {
    rows,
    now,
    closed: closed.sort(cheapestFirst)[0] ?? null,
    open: open.find(isSure) ?? open[0] ?? null,
    leftOut: {
      unmeasured: wanted.filter(({ reach }) => reach === "unknown").length,
      below: wanted.filter(({ reach }) => reach === "below").length,
      tooLong: unpriced.filter(({ notes }) => notes.tooShort > 0).length,
      unpriced: unpriced.filter(({ notes }) => notes.tooShort === 0).length,
    },
    measure: asked.measure,
    bar: asked.bar && { value: asked.bar.value, like: like ?? null },
    scale: decades(
      [...rows, ...(now ? [now] : [])].flatMap(({ price }) =>
        price ? [price.min.value, price.max.value].map((usd) => perMonth(usd, state.workload)) : [],
      ),
    ),
    problems: [...problems, ...costProblems(explorable.models, table, state)],
  };
}

function costRows(
  explorable: Explorable,
  asked: Threshold,
  workload: Workload,
  mix: TokenMix,
): CostRow[] {
  return rowsAt(explorable, mix).map((row, at) => {
    const model = explorable.models[at];
    const cost = workloadCost(model ?? { offers: [], otherOffers: [] }, workload);
    return {
      row,
      price: cost.price,
      cheapestHost:
        cost.price &&
        (entry(explorable.lists.hosts, cost.price.min.host)?.name ?? cost.price.min.host),
      notes: costNotes(cost),
      quality: figure(asked.values, row.id),
      reach: reach(asked, row.id),
    };
  });
}

/** A tie cannot be told from as good. */
function isSure({ reach }: CostRow): boolean {
  return reach === "reaches" || reach === "ties";
}

function isGoodEnough(cost: CostRow): boolean {
  return isSure(cost) || cost.reach === "may";
}

function cheapestFirst(a: CostRow, b: CostRow): number {
  const [left, right] = [a.price?.median ?? Infinity, b.price?.median ?? Infinity];
  return left - right || (a.row.id < b.row.id ? -1 : 1);
}
