import { QualityBar } from "@/components/charts/quality-bar";
import { index as indexText, longDate } from "@/lib/domain/format";
import type { Weights } from "@/lib/domain/model";
import type { TaskQuality } from "@/lib/domain/quality/task-quality";
import { taskWord } from "@/lib/domain/task-word";

type TaskIndicesProps = { tasks: readonly TaskQuality[]; weights: Weights };

/** The index on each task that has one, on the index's own scale. */
export function TaskIndices({ tasks, weights }: TaskIndicesProps) {
  const [first] = tasks;
  if (!first) return null;
  return (
    <div className="mb-4">
      <dl className="figures grid gap-x-10 gap-y-3 sm:grid-cols-2 lg:grid-cols-4">
        {tasks.map(({ task, quality }) => {
          const { value, benchmarks } = quality;
          const [low, high] = [quality.low ?? value, quality.high ?? value];
          return (
            <div key={task}>
              <dt className="text-head text-muted">{taskWord(task)} index</dt>
              <dd>
                <span className="flex items-center gap-3">
                  <b className="font-medium">{indexText(value)}</b>
                  <QualityBar index={{ value, low, high }} weights={weights} />
                </span>
                <span className="block text-second text-muted">
                  {indexText(low)} – {indexText(high)}, {benchmarks} benchmarks
                </span>
              </dd>
            </div>
          );
        })}
      </dl>
      <p className="mt-2 border-b pb-3 text-second text-muted">
        Worked out from Epoch’s scores of {longDate(first.quality.asOf)} by the index’s own method,
        with 90 % intervals; scores from developers’ own reports are left out.
      </p>
    </div>
  );
}
