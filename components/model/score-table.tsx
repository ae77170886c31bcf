import type { ScoreDetail } from "@/lib/domain/score-detail";
import { taskWord } from "@/lib/domain/task-word";
import type { SourceNames } from "./figure-popover";
import { ScoreRow } from "./score-row";

/** Every score by task, with who ran it and in what setting. */
export function ScoreTable({
  scores,
  sources,
}: {
  scores: readonly ScoreDetail[];
  sources: SourceNames;
}) {
  if (scores.length === 0)
    return (
      <p className="text-muted">None of the sources has a score of it on a single benchmark.</p>
    );
  const tasks = [...new Set(scores.map(({ task }) => task))];
  return (
    <table className="figures w-full table-fixed border-collapse">
      <caption className="sr-only">Scores by task</caption>
      <colgroup>
        <col />
        <col className="w-18" />
        <col className="w-30 max-sm:hidden" />
        <col className="w-[30%] max-sm:hidden" />
        <col className="w-46 max-md:hidden" />
      </colgroup>
      <thead className="text-head text-muted">
        <tr className="border-b *:px-2 *:py-1.5 *:text-start *:font-normal">
          <th scope="col">
            Benchmark <span className="text-second">setting</span>
          </th>
          <th scope="col" className="text-end!">
            Score
          </th>
          <th scope="col" className="max-sm:hidden">
            <span className="sr-only">On its scale</span>
          </th>
          <th scope="col" className="max-sm:hidden">
            Ran by
          </th>
          <th scope="col" className="max-md:hidden">
            Date <span className="text-second">source</span>
          </th>
        </tr>
      </thead>
      {tasks.map((task) => (
        <tbody key={task}>
          <tr className="border-b">
            <th
              scope="rowgroup"
              colSpan={2}
              className="px-2 pt-4 pb-1 text-start text-second font-normal tracking-wider text-muted uppercase"
            >
              {task ? taskWord(task) : "Other"}
            </th>
            <td colSpan={2} className="max-sm:hidden" />
            <td className="max-md:hidden" />
          </tr>
          {scores
            .filter((score) => score.task === task)
            .map((score) => (
              <ScoreRow
                key={[score.benchmark, score.version, score.source, score.url, score.value].join(
                  " ",
                )}
                score={score}
                sources={sources}
              />
            ))}
        </tbody>
      ))}
    </table>
  );
}
