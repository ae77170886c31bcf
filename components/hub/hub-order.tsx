import { OrderChoice } from "@/components/ui/order-choice";
import { HUB_SORTS } from "@/lib/domain/hub/hub-sort";
import type { HubState } from "@/lib/domain/hub/hub-state";
import { SORT_NAMES } from "@/lib/domain/hub/hub-words";
import type { HubChange } from "./use-hub";

type HubOrderProps = Pick<HubState, "sort" | "direction"> & { change: HubChange };

const OPTIONS = HUB_SORTS.map((value) => ({ value, label: SORT_NAMES[value] }));

/** What the list is sorted by, with what has no column of its own, and which end comes first. */
export function HubOrder({ sort, direction, change }: HubOrderProps) {
  const isDescending = direction === "desc";
  return (
    <div className="hub-order">
      <OrderChoice
        options={OPTIONS}
        value={sort}
        onChoose={(chosen) => change({ sort: chosen, direction: "desc" })}
        descending={isDescending}
        first={isDescending ? "Largest and newest first" : "Smallest and oldest first"}
        onTurn={() => change({ direction: isDescending ? "asc" : "desc" })}
      />
    </div>
  );
}
