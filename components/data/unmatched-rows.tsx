import type { UnmatchedGroup } from "@/lib/domain/unmatched-groups";
import { UnmatchedFold } from "./unmatched-fold";

type UnmatchedRowsProps = {
  groups: readonly UnmatchedGroup[];
  /** Names of sources by id. */
  sources: Readonly<Record<string, string>>;
};

/** Upstream rows under no model, counted by source and reason; the rows come when a group is opened. */
export function UnmatchedRows({ groups, sources }: UnmatchedRowsProps) {
  return [...new Set(groups.map(({ source }) => source))].map((source) => (
    <div key={source} className="mt-3 first:mt-0">
      <h3 className="border-b pb-1 text-second tracking-wider text-muted uppercase">
        {sources[source] ?? source}
      </h3>
      {groups
        .filter((group) => group.source === source)
        .map((group) => (
          <UnmatchedFold key={group.id} group={group} />
        ))}
    </div>
  ));
}
