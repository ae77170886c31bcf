import { ExternalLink } from "@/components/ui/external-link";
import { Unknown } from "@/components/ui/numeric-cell";
import type { LiveEvaluation } from "@/lib/domain/hub/live-facts";

/** Results that the repository itself lists; most are its owner's word. */
export function EvaluationTable({ results }: { results: readonly LiveEvaluation[] }) {
  if (results.length === 0) return <p className="text-muted">The repository lists none.</p>;
  return (
    <table className="figures w-full border-collapse">
      <caption className="sr-only">Evaluation results</caption>
      <thead className="text-head text-muted">
        <tr className="border-b *:py-1.5 *:pe-3 *:text-start *:font-normal">
          <th scope="col">Benchmark</th>
          <th scope="col" className="text-end!">
            Result
          </th>
          <th scope="col">Said by</th>
          <th scope="col" className="pe-0! max-sm:hidden">
            Date
          </th>
        </tr>
      </thead>
      <tbody>
        {results.map(({ dataset, task, value, verified, date, source, notes }) => (
          <tr
            key={[dataset, task, value, date, source?.url].join(" ")}
            className="border-b align-top *:py-1.5 *:pe-3"
          >
            <th scope="row" className="text-start font-normal break-words">
              {task}
              <span className="block text-second text-muted">
                {[dataset, notes].filter(Boolean).join(" · ")}
              </span>
            </th>
            <td className="text-end font-medium">{value}</td>
            <td>
              {verified ? (
                <span className="text-allowed">✓ verified</span>
              ) : (
                <span className="text-conditions">self-reported</span>
              )}
              {source && (
                <span className="block text-second break-words text-muted">
                  <ExternalLink href={source.url}>{source.name}</ExternalLink>
                </span>
              )}
            </td>
            <td className="pe-0! whitespace-nowrap text-muted max-sm:hidden">
              {date ?? <Unknown />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
