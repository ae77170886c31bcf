import type { TokenMix } from "@/lib/domain/blend";
import { byDay, type ChangesOfDay } from "@/lib/domain/changes/by-day";
import { CHANGE_KINDS, type ChangeKind } from "@/lib/domain/changes/change";
import { changesChart } from "@/lib/domain/changes/changes-chart";
import type { ChangesState } from "@/lib/domain/changes/changes-state";
import { changesWords } from "@/lib/domain/changes/changes-words";
import { shownChange, type ShownChange } from "@/lib/domain/changes/shown-change";
import type { Chart } from "@/lib/domain/charts/chart";
import { originText } from "@/lib/domain/charts/source-line";
import { countFacets, type Facets } from "@/lib/domain/facets";
import { compileFilters, type Problem } from "@/lib/domain/filter";
import { groupBy } from "@/lib/domain/group-by";
import { mixWords } from "@/lib/domain/price-verdict";
import { rowsAt } from "@/lib/domain/row";
import { byModel } from "./by-model";
import { catalog } from "./catalog";
import { changeNames } from "./change-names";
import { selectedChanges } from "./changes";
import { pricedDays } from "./past-offers";
import { sourceNames } from "./source-names";
import { explorable } from "./summaries";

/** What `/changes` shows for a state at a mix. */
export type ChangesPage = {
  days: (Omit<ChangesOfDay, "changes"> & { changes: ShownChange[] })[];
  older: string | null;
  /** Changes of each kind, whatever kind and day are asked for. */
  counts: Record<ChangeKind, number>;
  /** Changes of the kinds asked for, whatever the day. */
  count: number;
  chart: Chart;
  facets: Facets;
  problems: Problem[];
  /** The models that the filters leave; null for all. */
  models: ReadonlySet<string> | null;
  /** What narrows the list, in words. */
  words: string;
  /** Days that price events tell of. */
  recorded: { first: string; last: string };
};

export function changesPage(state: ChangesState, mix: TokenMix): ChangesPage {
  const data = explorable();
  const names = changeNames();
  const { changes, models, problems } = selectedChanges(state, mix);
  const byKind = groupBy(changes, ({ kind }) => kind);
  const counts = Object.fromEntries(
    CHANGE_KINDS.map((kind) => [kind, byKind.get(kind)?.length ?? 0]),
  ) as ChangesPage["counts"];
  const wanted = changes.filter(({ kind }) => state.kind.length === 0 || state.kind.includes(kind));
  const { days, older } = byDay(wanted, state);
  const { conditions } = compileFilters(state, data.lists);
  const recorded = pricedDays() ?? { first: "", last: "" };
  return {
    ...{ older, counts, models, problems, recorded, count: wanted.length },
    days: days.map((of) => ({
      ...of,
      changes: of.changes.map((one) => shownChange(one, { ...names, model: shownModel })),
    })),
    chart: changesChart({
      ...{ changes, recorded, mixWords: `at ${mixWords(mix)}` },
      narrowed: changesWords({ ...state, kind: [] }, names),
      sources: sourceText("models.dev-price-events"),
    }),
    facets: countFacets(rowsAt(data, mix), conditions, data.lists),
    words: changesWords(state, names),
  };
}

function shownModel(id: string): ShownChange["model"] {
  const { models, labs } = byModel(catalog());
  const model = models.get(id);
  const lab = labs.get(model?.lab ?? "")?.name ?? model?.lab ?? "";
  return { id, name: model?.name ?? id, lab, weights: model?.weights.value ?? null };
}

function sourceText(source: string): string {
  const asOf = catalog().sources.find(({ id }) => id === source)?.asOf ?? null;
  return originText({ source, asOf }, sourceNames());
}
