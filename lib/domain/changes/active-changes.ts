import { activeFilters, type ActiveFilter } from "../active-filters";
import type { SetKey } from "../filter-fields";
import { longDate } from "../format";
import type { ChangesState } from "./changes-state";

export type ChangesNames = {
  set: (key: SetKey, value: string) => string;
  model: (id: string) => string;
};

/** Every filter that is set, in words; the search box and the kinds show theirs themselves. */
export function activeChanges(
  state: ChangesState,
  names: ChangesNames,
): ActiveFilter<ChangesState>[] {
  const models = state.model.map((id) => ({
    ...{ key: "model" as const, value: id, field: "Model", text: names.model(id) },
    without: { model: state.model.filter((other) => other !== id) },
  }));
  const day = { key: "day" as const, field: "Day", text: longDate(state.day) };
  return [
    ...models,
    ...(state.day === null ? [] : [{ ...day, without: { day: null } }]),
    ...activeFilters(state, names.set),
  ];
}
