import { QualityBar } from "@/components/charts/quality-bar";
import { MixLink } from "@/components/layout/mix-link";
import { Unknown } from "@/components/ui/numeric-cell";
import { index as indexText, longDate } from "@/lib/domain/format";
import type { Weights } from "@/lib/domain/model";
import type { TaskStanding } from "@/lib/domain/quality/index-view";
import { taskWord } from "@/lib/domain/task-word";

type TaskIndicesProps = {
  tasks: readonly TaskStanding[];
  weights: Weights;
  /** Day of the scores. */
  asOf: string;
};

/** The index on each task, on the index's own scale, or why there is none. */
export function TaskIndices({ tasks, weights, asOf }: TaskIndicesProps) {
  return (
    <div className="mb-4 border-t pt-4">
      <dl className="figures grid gap-x-10 gap-y-3 sm:grid-cols-2 lg:grid-cols-3">
        {tasks.map((standing) => (
          <div key={standing.task}>
            <dt className="text-head text-muted">{taskWord(standing.task)} index</dt>
            <dd>
              <Standing standing={standing} weights={weights} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 border-b pb-3 text-second text-muted">
        Worked out from Epoch’s scores of {longDate(asOf)} by the index’s own method, with 90 %
        intervals from drawing the benchmarks anew; scores from developers’ own reports are left
        out.{" "}
        <MixLink href="/data#methods" className="link">
          Methods
        </MixLink>
      </p>
    </div>
  );
}

function Standing({ standing, weights }: { standing: TaskStanding; weights: Weights }) {
  if (standing.quality === null)
    return (
      <>
        <Unknown what="none" />
        <span className="block text-second text-pretty text-muted">{standing.why}</span>
      </>
    );
  const { value, benchmarks } = standing.quality;
  const [low, high] = [standing.quality.low ?? value, standing.quality.high ?? value];
  return (
    <>
      <span className="flex items-center gap-3">
        <b className="font-medium">{indexText(value)}</b>
        <QualityBar index={{ value, low, high }} weights={weights} />
      </span>
      <span className="block text-second text-muted">
        {indexText(low)} – {indexText(high)}, {benchmarks} benchmarks
      </span>
    </>
  );
}
