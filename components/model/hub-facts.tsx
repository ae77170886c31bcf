import type { ReactNode } from "react";
import { ExternalLink } from "@/components/ui/external-link";
import { Unknown } from "@/components/ui/numeric-cell";
import { count, longDate, parameters } from "@/lib/domain/format";
import type { License } from "@/lib/domain/license";
import type { HubRepo, Model } from "@/lib/domain/model";
import { COMMERCIAL_USE_WORD } from "./license-chip";
import { ModelFact } from "./model-fact";
import { ModelFigure, type FigureContext } from "./model-figure";

type HubFactsProps = {
  model: Model;
  repo: HubRepo | null;
  /** What the repository's own license tag means; null when it is not in the list. */
  tagged: License | null;
  context: FigureContext;
};

/** What the Hugging Face Hub says of the model's repository, as of the snapshot. */
export function HubFacts({ model, repo, tagged, context }: HubFactsProps) {
  return (
    <div className="grid gap-x-10 md:grid-cols-2">
      <dl className="border-t">
        <ModelFact label="Repository">
          <ModelFigure
            figure={model.hubRepo}
            field="hub.repo"
            title="Hub repository"
            context={context}
          />
        </ModelFact>
        {repo && (
          <>
            <ModelFact label="License tag">
              <Known value={repo.license}>
                <code className="font-mono text-head">{repo.license}</code>
              </Known>
              {tagged && (
                <span className="block text-second text-muted">{`${tagged.name}: ${COMMERCIAL_USE_WORD[tagged.commercialUse]}`}</span>
              )}
            </ModelFact>
            <ModelFact label="Downloads, 30 days">{count(repo.downloads30d)}</ModelFact>
            <ModelFact label="Likes">{count(repo.likes)}</ModelFact>
            <ModelFact label="Gated">{gate(repo.gated)}</ModelFact>
            <ModelFact label="Made from">
              <Known value={repo.baseModels.length > 0 ? "" : null}>
                {repo.baseModels.map(({ relation, repo: base }) => (
                  <span key={`${relation} ${base}`} className="block">
                    <ExternalLink href={`https://huggingface.co/${base}`}>{base}</ExternalLink>
                    {relation && <span className="text-muted"> · {relation}</span>}
                  </span>
                ))}
              </Known>
            </ModelFact>
          </>
        )}
      </dl>
      {repo && (
        <dl className="md:border-t">
          <ModelFact label="Number formats">
            <Known value={repo.formats.length > 0 ? "" : null}>{repo.formats.join(", ")}</Known>
          </ModelFact>
          <ModelFact label="Stored elements">
            {parameters(repo.safetensorsTotal)}
            {repo.safetensorsTotal !== null && (
              <span className="block text-second text-muted">
                of all safetensors files; packed weights count low
              </span>
            )}
          </ModelFact>
          <ModelFact label="Architecture">
            <Known value={repo.architecture}>
              <code className="font-mono text-head">{repo.architecture}</code>
              <span className="block text-second text-muted">{shape(repo)}</span>
            </Known>
          </ModelFact>
          <ModelFact label="Task, library">
            {[repo.pipeline, repo.library].filter(Boolean).join(", ") || <Unknown />}
          </ModelFact>
          <ModelFact label="Created">{longDate(repo.created)}</ModelFact>
          <ModelFact label="Last change">{longDate(repo.lastModified)}</ModelFact>
        </dl>
      )}
    </div>
  );
}

function Known({ value, children }: { value: string | null; children: ReactNode }) {
  return value === null ? <Unknown /> : children;
}

/** The snapshot's rows say nothing where the Hub says `false`. */
function gate(gated: string | null): ReactNode {
  if (gated === null) return <Unknown />;
  if (gated === "false") return "no";
  return gated === "manual"
    ? "yes, its owner decides on each request"
    : "yes, after accepting its terms";
}

function shape(repo: HubRepo): string {
  const { layers, attentionHeads, kvHeads, headSize, experts, activeExperts } = repo;
  return [
    layers && `${layers} layers`,
    attentionHeads && `${attentionHeads} heads`,
    kvHeads && `${kvHeads} KV heads`,
    headSize && `head size ${headSize}`,
    experts && `${experts} experts${activeExperts ? `, ${activeExperts} active` : ""}`,
  ]
    .filter(Boolean)
    .join(" · ");
}
