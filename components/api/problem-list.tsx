import { Words } from "./words";

type ProblemRow = { id: string; status: number; title: string; about: string };

/** Kinds of errors; an error's `type` leads to its row. */
export function ProblemList({ problems }: { problems: readonly ProblemRow[] }) {
  return (
    <dl className="border-t">
      {problems.map(({ id, status, title, about }) => (
        <div
          key={id}
          id={id}
          className="grid scroll-mt-4 gap-x-4 border-b py-1.5 sm:grid-cols-[15rem_1fr]"
        >
          <dt className="font-mono text-head">
            <span className="figures text-muted">{status}</span> {id}
          </dt>
          <dd className="text-head">
            {title}.{" "}
            <span className="text-muted">
              <Words text={about} />
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
