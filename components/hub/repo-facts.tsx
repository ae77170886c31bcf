import type { ReactNode } from "react";
import { FigureButton } from "@/components/model/figure-button";
import { ModelFact } from "@/components/model/model-fact";
import { Unknown } from "@/components/ui/numeric-cell";
import { count, longDate, parameters } from "@/lib/domain/format";
import { hubAddress } from "@/lib/domain/hub/hub-address";
import { GATE_NAMES } from "@/lib/domain/hub/hub-words";
import { INDEX_SOURCE, type IndexAbout } from "@/lib/domain/hub/index-words";
import type { ParameterDoubt } from "@/lib/domain/hub/repo-kinds";
import type { ShownIndexed } from "@/lib/domain/hub/repo-view";
import { dayOfSeconds, OLDEST_DAY } from "@/lib/domain/hub/seconds";

const DOUBT = {
  packed: "the weights are packed, so the Hub counts fewer than there are",
  inconsistent: "the Hub’s counts contradict each other",
} as const satisfies Record<ParameterDoubt, string>;

type RepoFactsProps = { repo: ShownIndexed; about: IndexAbout };

/** What the index says of the repo; each figure with its source and day behind it. */
export function RepoFacts({ repo, about }: RepoFactsProps) {
  const { parametersDoubt, created } = repo;
  const createdDay = dayOfSeconds(created);
  const fact = (title: string, value: string | null, doubt: string | null = null): ReactNode => (
    <ModelFact label={title}>
      {value === null ? (
        <Unknown />
      ) : (
        <FigureButton
          title={title}
          claim={{
            ...{ value, doubt, source: INDEX_SOURCE[about.origin], href: hubAddress(repo.id) },
            ...{ row: repo.id, asOf: about.asOf },
          }}
          others={[]}
        >
          {value}
        </FigureButton>
      )}
    </ModelFact>
  );
  return (
    <dl className="border-t">
      {fact(
        "Parameters",
        repo.parameters === null ? null : parameters(repo.parameters),
        parametersDoubt && DOUBT[parametersDoubt],
      )}
      {fact("Downloads, 30 days", repo.downloads === null ? null : count(repo.downloads))}
      {fact("Likes", repo.likes === null ? null : count(repo.likes))}
      {fact("Access", repo.gated && GATE_NAMES[repo.gated])}
      {fact("Task", repo.task)}
      {fact("Library", repo.library)}
      {fact(
        "Created",
        createdDay &&
          (createdDay === OLDEST_DAY ? `${longDate(createdDay)} or before` : longDate(createdDay)),
      )}
      {fact("Last change", repo.changed === null ? null : longDate(dayOfSeconds(repo.changed)))}
    </dl>
  );
}
