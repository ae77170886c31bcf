import type { FacetValue } from "../facets";
import { USE_NAMES } from "../short-names";
import type { HubCounts, HubFacets } from "./hub-row";
import { type HubFilterState, NOT_STATED } from "./hub-state";
import { GATE_NAMES, KIND_NAMES, taskName } from "./hub-words";

export const HUB_SET_KEYS = [
  "license",
  "use",
  "kind",
  "task",
  "library",
  "author",
  "gated",
] as const;
export type HubSetKey = (typeof HUB_SET_KEYS)[number];

export const HUB_SET_LABELS: Readonly<Record<HubSetKey, string>> = {
  license: "License tag",
  use: "Commercial use",
  kind: "Kind",
  task: "Task",
  library: "Library",
  author: "Owner",
  gated: "Access",
};

/** Sets of few values keep one order, the others have the commonest first. */
const FIXED: Partial<Record<HubSetKey, Readonly<Record<string, string>>>> = {
  use: USE_NAMES,
  kind: KIND_NAMES,
  gated: GATE_NAMES,
};

/** A filter's values to choose from with their counts; what was chosen is among them even where nothing is left of it. */
export function hubChoices(
  key: HubSetKey,
  facets: HubFacets | null,
  state: HubFilterState,
): FacetValue[] {
  const counts: HubCounts = facets?.[key] ?? [];
  const found = new Map(counts.map(({ value, count }) => [value ?? NOT_STATED, count]));
  const fixed = FIXED[key];
  const values = fixed
    ? Object.keys(fixed).filter((value) => found.has(value))
    : // An address separates values by commas.
      [...found.keys()].filter((value) => !value.includes(","));
  const chosen: readonly string[] = state[key];
  return [...new Set([...values, ...chosen])].map((value) => ({
    value,
    name: hubValueName(key, value),
    count: found.get(value) ?? 0,
  }));
}

export function hubValueName(key: HubSetKey, value: string): string {
  if (value === NOT_STATED && key !== "gated") return "Not stated";
  if (key === "task") return taskName(value);
  return FIXED[key]?.[value] ?? value;
}
