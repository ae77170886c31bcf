import type { Weights } from "@/lib/domain/model";
import type { IndexView } from "@/lib/domain/quality/index-view";
import { IndexChart } from "./index-chart";
import { TaskIndices } from "./task-indices";

type IndexExplainedProps = { view: IndexView; weights: Weights };

/** Why the index is what it is, and the index on each task; for a model without one, why it has none. */
export function IndexExplained({ view, weights }: IndexExplainedProps) {
  if (view.explained === null)
    return <p className="mb-4 max-w-210 text-pretty text-muted">{view.why}</p>;
  return (
    <>
      {/* Its upper line is the one that the index above ends with. */}
      <div className="-mt-4.25">
        <IndexChart explained={view.explained} />
      </div>
      <TaskIndices tasks={view.tasks} weights={weights} asOf={view.asOf} />
    </>
  );
}
