import { Button } from "@/components/ui/button";
import { HUB_SORTS } from "@/lib/domain/hub/hub-sort";
import type { HubState } from "@/lib/domain/hub/hub-state";
import { SORT_NAMES } from "@/lib/domain/hub/hub-words";
import type { HubChange } from "./use-hub";

type HubOrderProps = Pick<HubState, "sort" | "direction"> & { change: HubChange };

/** What the list is sorted by, with what has no column of its own, and which end comes first. */
export function HubOrder({ sort, direction, change }: HubOrderProps) {
  const isDescending = direction === "desc";
  return (
    <div className="hub-order">
      <select
        className="field"
        aria-label="Sort by"
        value={sort}
        onChange={({ target }) => {
          const chosen = HUB_SORTS.find((known) => known === target.value);
          if (chosen) change({ sort: chosen, direction: "desc" });
        }}
      >
        {HUB_SORTS.map((known) => (
          <option key={known} value={known}>
            {SORT_NAMES[known]}
          </option>
        ))}
      </select>
      <Button
        data-icon=""
        aria-label={isDescending ? "Largest and newest first" : "Smallest and oldest first"}
        title={isDescending ? "Largest and newest first" : "Smallest and oldest first"}
        onClick={() => change({ direction: isDescending ? "asc" : "desc" })}
      >
        <span aria-hidden>{isDescending ? "↓" : "↑"}</span>
      </Button>
    </div>
  );
}
