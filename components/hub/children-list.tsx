import { MixLink } from "@/components/layout/mix-link";
import { count } from "@/lib/domain/format";
import { KIND_WORDS } from "@/lib/domain/hub/lineage-words";
import type { ChildGroup } from "@/lib/domain/hub/repo-view";
import { hubHref } from "@/lib/search/hub";
import { RepoLine } from "./repo-line";

type ChildrenListProps = { id: string; groups: readonly ChildGroup[] };

/** What was made from a repo: how many of each kind, and those with most downloads. */
export function ChildrenList({ id, groups }: ChildrenListProps) {
  return groups.map(({ relation, count: all, most }) => (
    <section key={relation} className="mt-3">
      <h4 className="text-head text-muted">
        <MixLink href={hubHref({ base: id, kind: [relation] })} className="link">
          {all === 1
            ? `1 ${KIND_WORDS[relation].single}`
            : `All ${count(all)} ${KIND_WORDS[relation].many}`}
        </MixLink>
        {most.length < all && ", most downloads first"}
      </h4>
      <ul>
        {most.map((repo) => (
          <li key={repo.id} className="border-b py-1.5">
            <RepoLine repo={repo} />
          </li>
        ))}
      </ul>
    </section>
  ));
}
