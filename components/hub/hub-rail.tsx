"use client";

import { memo } from "react";
import "@/components/explorer/rail.css";
import { SetFilter } from "@/components/explorer/set-filter";
import { hubChoices, HUB_SET_LABELS, type HubSetKey } from "@/lib/domain/hub/hub-choices";
import type { HubFacets } from "@/lib/domain/hub/hub-row";
import type { HubFilterState } from "@/lib/domain/hub/hub-state";
import { isRepoId } from "@/lib/search/hub";
import { DateFilter } from "./date-filter";
import { SizeFilter } from "./size-filter";
import { TextFilter } from "./text-filter";
import type { HubChange } from "./use-hub";

type HubRailProps = {
  state: HubFilterState;
  facets: HubFacets | null;
  /** Whether other counts are on their way. */
  counting: boolean;
  change: HubChange;
};

/** Every filter, with counts under the other filters. */
export const HubRail = memo(function HubRail({ state, facets, counting, change }: HubRailProps) {
  const set = (key: HubSetKey) => (
    <SetFilter
      label={HUB_SET_LABELS[key]}
      values={hubChoices(key, facets, state)}
      chosen={state[key]}
      onChange={(chosen) => change({ [key]: chosen })}
    />
  );
  return (
    <div className="hub-filters" aria-busy={counting}>
      {set("use")}
      {set("license")}
      <SizeFilter
        counts={facets?.size ?? []}
        bounds={state.params}
        onChange={(params, moving) => change({ params }, moving)}
      />
      {set("kind")}
      {set("task")}
      {set("library")}
      {set("author")}
      <TextFilter
        label="Made from"
        placeholder="owner/name"
        value={state.base}
        isGood={isRepoId}
        onChange={(base) => change({ base })}
      />
      {set("gated")}
      <DateFilter
        label="Changed"
        bounds={state.changed}
        onChange={(changed) => change({ changed })}
      />
      <DateFilter
        label="Created"
        bounds={state.created}
        onChange={(created) => change({ created })}
      />
    </div>
  );
});
