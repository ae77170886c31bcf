import type { TokenMix } from "@/lib/domain/blend";
import type { Change } from "@/lib/domain/changes/change";
import type { ChangesState } from "@/lib/domain/changes/changes-state";
import { offerChange } from "@/lib/domain/changes/offer-change";
import { priceChanges } from "@/lib/domain/feed/price-change";
import { compileFilters, filterRows, type Problem } from "@/lib/domain/filter";
import type { Host } from "@/lib/domain/host";
import { LeastRecent } from "@/lib/domain/least-recent";
import { isSelfReported } from "@/lib/domain/quality/self-reported";
import { qualityText } from "@/lib/domain/quality/quality-text";
import { rowsAt } from "@/lib/domain/row";
import { byModel } from "./by-model";
import { catalog } from "./catalog";
import { explorable, primaryHost } from "./summaries";

/** Everything of the catalogue that changed on a known day, oldest first: prices at a mix, releases, dated scores. */
function allChanges(mix: TokenMix): readonly Change[] {
  return kept.get(JSON.stringify(mix), () => [
    ...(known ??= priceChanges(catalog()["price-events"])).map((one) => offerChange(one, mix)),
    ...(dated ??= [...releases(), ...datedScores()]),
  ]);
}
const kept = new LeastRecent<string, readonly Change[]>(8);
let known: ReturnType<typeof priceChanges> | undefined;
let dated: Change[] | undefined;

/** A release that is known to the month only has no day to stand under. */
function releases(): Change[] {
  return catalog().models.flatMap(({ id, released }) =>
    released?.value.length === 10
      ? [{ kind: "model" as const, day: released.value, model: id }]
      : [],
  );
}

function datedScores(): Change[] {
  const { benchmarks } = byModel(catalog());
  return catalog().scores.flatMap((score): Change[] => {
    const { model, value, date: day, ranBy, url } = score;
    const benchmark = benchmarks.get(score.benchmark);
    if (day?.length !== 10 || !benchmark) return [];
    return [
      {
        ...{ kind: "score", day, model, ranBy, url, benchmark: benchmark.name },
        result: qualityText(value, benchmark.scale),
        selfReported: isSelfReported(score, benchmark),
      },
    ];
  });
}

/** What a state selects, whatever kind and day. */
export type SelectedChanges = {
  changes: Change[];
  /** The models it is of; null for all. */
  models: ReadonlySet<string> | null;
  /** What is asked for that does not exist. */
  problems: Problem[];
};

/**
 * The changes of the models that the explorer's filters leave. A host narrows to what happened there: whether a model
 * is still listed there says nothing of its past. Without one, those who list other hosts' offers and plans are left out.
 */
export function selectedChanges(state: ChangesState, mix: TokenMix): SelectedChanges {
  const data = explorable();
  const { models: facts, hosts } = byModel(catalog());
  const { conditions, problems } = compileFilters({ ...state, host: [] }, data.lists);
  const unknown = [
    ...missing("host", state.host, hosts, "is no value we know"),
    ...missing("model", state.model, facts, "names no model we know"),
  ];
  const asked = state.model.filter((id) => facts.has(id));
  const left =
    conditions.length === 0
      ? null
      : new Set(filterRows(rowsAt(data, mix), conditions).map(({ id }) => id));
  const models =
    asked.length === 0 ? left : new Set(asked.filter((id) => left === null || left.has(id)));
  const hostsAsked = new Set(state.host.filter((id) => hosts.has(id)));
  const changes = allChanges(mix).filter((change) => {
    if (models && !models.has(change.model)) return false;
    if (!("host" in change)) return hostsAsked.size === 0;
    const host = hosts.get(change.host);
    if (hostsAsked.size === 0) return host !== undefined && sellsItsOwn(host);
    return hostsAsked.has(change.host) || hostsAsked.has(primaryHost(change.host, hosts));
  });
  return { changes, models, problems: [...problems, ...unknown] };
}

function sellsItsOwn({ kind, plan }: Host): boolean {
  return kind !== "reseller" && !plan;
}

function missing(
  parameter: string,
  asked: readonly string[],
  known: ReadonlyMap<string, unknown>,
  message: string,
): Problem[] {
  return asked.flatMap((value) => (known.has(value) ? [] : [{ parameter, value, message }]));
}
