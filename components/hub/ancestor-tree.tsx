import { ExternalLink } from "@/components/ui/external-link";
import { hubAddress } from "@/lib/domain/hub/hub-address";
import { KIND_WORDS } from "@/lib/domain/hub/lineage-words";
import type { AncestorNode } from "@/lib/domain/hub/repo-view";
import { RepoLine } from "./repo-line";

type AncestorTreeProps = { parents: readonly AncestorNode[] };

/** What a repo was made from, each step under the one it led to. */
export function AncestorTree({ parents }: AncestorTreeProps) {
  return (
    <ul>
      {parents.map((node) => (
        <li key={node.id} className="mt-2 ms-1 border-s ps-4">
          <p className="text-second text-muted">{KIND_WORDS[node.step].step}</p>
          <Ancestor node={node} />
          {node.parents.length > 0 && <AncestorTree parents={node.parents} />}
        </li>
      ))}
    </ul>
  );
}

function Ancestor({ node: { id, repo, again } }: { node: AncestorNode }) {
  if (again)
    return (
      <p>
        <code className="font-mono text-head break-all">{id}</code>
        <span className="text-muted"> · named above already; the chain ends here</span>
      </p>
    );
  if (repo) return <RepoLine repo={repo} />;
  return (
    <p>
      <ExternalLink href={hubAddress(id)}>{id}</ExternalLink>
      <span className="text-muted"> · not in the index, so what it was made from is not known</span>
    </p>
  );
}
