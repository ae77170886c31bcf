import type { Problem } from "../filter";
import { nearest } from "../nearest";
import { nearestModels, type NamedModel } from "../nearest-models";
import type { QualityTable } from "../quality/measure";
import { figure } from "./at-least";
import type { CostState } from "./cost-view";

/** What a link names that does not exist, with the nearest that does. */
export function costProblems(
  models: readonly NamedModel[],
  table: QualityTable,
  { now, atLeast }: Pick<CostState, "now" | "atLeast">,
): Problem[] {
  const problems: Problem[] = [];
  if (now !== null && !models.some(({ id }) => id === now))
    problems.push({ parameter: "now", value: now, message: noSuchModel(now, models) });
  const { measure, target } = atLeast;
  const say = (message: string) =>
    problems.push({ parameter: "atleast", value: text(atLeast), message });
  const known = table.measures.find(({ id }) => id === measure);
  if (!known) {
    const like = nearest(
      measure,
      table.measures.map(({ id }) => id),
    );
    say(`names no measure of quality${like ? `; did you mean ${like}?` : ""}`);
  } else if (typeof target === "string" && !models.some(({ id }) => id === target)) {
    say(noSuchModel(target, models));
  } else if (typeof target === "string" && !figure(table.values[measure] ?? {}, target)) {
    say(`names a model without a figure on ${known.label}`);
  }
  return problems;
}

function text({ measure, target }: CostState["atLeast"]): string {
  return target === null ? measure : `${measure}:${target}`;
}

function noSuchModel(id: string, models: readonly NamedModel[]): string {
  const [like] = nearestModels(id, models, 1);
  return `is no model we know${like ? `; did you mean ${like.id}?` : ""}`;
}
