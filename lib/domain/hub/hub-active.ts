import { type ActiveFilter, boundsText } from "../active-filters";
import type { Bounds } from "../filter";
import { printQuantity } from "../quantity";
import { HUB_SET_KEYS, HUB_SET_LABELS, hubValueName } from "./hub-choices";
import { type HubFilterState, NO_HUB_FILTERS } from "./hub-state";

/** Every filter of the rail that is set, value by value, in words. */
export function activeHubFilters(state: HubFilterState): ActiveFilter<HubFilterState>[] {
  const sets = HUB_SET_KEYS.flatMap((key) =>
    state[key].map((value: string) => ({
      key,
      value,
      field: HUB_SET_LABELS[key],
      text: hubValueName(key, value),
      without: { [key]: (state[key] as readonly string[]).filter((other) => other !== value) },
    })),
  );
  const single = (
    key: "base" | "params" | "created" | "changed",
    field: string,
    text: string | null,
  ) => (text ? [{ key, field, text, without: { [key]: NO_HUB_FILTERS[key] } }] : []);
  return [
    ...sets,
    ...single(
      "params",
      "Parameters",
      boundsText(state.params, (value) => printQuantity(value, "parameters")),
    ),
    ...single("base", "Made from", state.base),
    ...single("created", "Created", datesText(state.created)),
    ...single("changed", "Changed", datesText(state.changed)),
  ];
}

function datesText({ min, max }: Bounds<string>): string | null {
  if (min && max) return `${min} to ${max}`;
  if (min) return `since ${min}`;
  return max && `until ${max}`;
}
