import { ModelNote } from "@/components/model/model-note";
import type { LicenseBreak } from "@/lib/domain/hub/license-breaks";
import { ancestrySentence, breakSentence, childrenSentence } from "@/lib/domain/hub/lineage-words";
import type { AncestorNode, ChildGroup, ShownIndexed } from "@/lib/domain/hub/repo-view";
import { AncestorTree } from "./ancestor-tree";
import { ChildrenList } from "./children-list";
import { TagChip } from "./tag-chip";

type LineageProps = {
  repo: ShownIndexed;
  parents: readonly AncestorNode[];
  breaks: readonly LicenseBreak[];
  /** Null where the repo stands alone. */
  binding: string | null;
  groups: readonly ChildGroup[];
};

/** What the repo was made from and what was made from it, with the license of each. */
export function Lineage({ repo, parents, breaks, binding, groups }: LineageProps) {
  return (
    <>
      {breaks.map((found) => (
        <ModelNote key={`${found.child.id} ${found.parent.id}`}>
          <b className="font-semibold">
            {found.kind === "looser"
              ? "The licenses contradict each other. "
              : "The license changes along the chain. "}
          </b>
          {breakSentence(found)}
        </ModelNote>
      ))}
      <div className="mt-3 grid gap-x-10 gap-y-6 md:grid-cols-2">
        <section aria-labelledby="made-from">
          <h3 id="made-from" className="font-semibold">
            Made from
          </h3>
          <p className="text-muted">{ancestrySentence(parents)}</p>
          {parents.length > 0 && (
            <div className="mt-2">
              <p className="flex flex-wrap items-center gap-x-3">
                <b className="font-medium break-all">{repo.id}</b>
                <TagChip tag={repo.license} commercialUse={repo.commercialUse} />
              </p>
              <AncestorTree parents={parents} />
            </div>
          )}
          {binding && <p className="mt-3 text-pretty">{binding}</p>}
        </section>
        <section aria-labelledby="made-from-it">
          <h3 id="made-from-it" className="font-semibold">
            Made from it
          </h3>
          <p className="text-muted">{childrenSentence(groups)}</p>
          <ChildrenList id={repo.id} groups={groups} />
        </section>
      </div>
    </>
  );
}
