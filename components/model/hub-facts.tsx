import type { ReactNode } from "react";
import { MixLink } from "@/components/layout/mix-link";
import { ExternalLink } from "@/components/ui/external-link";
import { Unknown } from "@/components/ui/numeric-cell";
import { count, longDate, parameters } from "@/lib/domain/format";
import { bytes } from "@/lib/domain/hub/bytes";
import type { LiveChildren } from "@/lib/domain/hub/live-facts";
import type { ShownRepo } from "@/lib/domain/hub/shown-repo";
import type { License } from "@/lib/domain/license";
import { hubHref } from "@/lib/search/hub";
import { HubFact } from "./hub-fact";
import { COMMERCIAL_USE_WORD } from "./license-chip";

type HubFactsProps = {
  /** `owner/name`. */
  id: string;
  /** The line of the repository itself, where the page does not name it. */
  children?: ReactNode;
  repo: ShownRepo;
  /** What the license tag means; null when it is not in the list. */
  tagged: License | null;
  /** The snapshot's license tag, where the Hub now says another. */
  licenseBefore: string | null;
};

/** What the Hugging Face Hub says of the model's repository. */
export function HubFacts({ id, children, repo, tagged, licenseBefore }: HubFactsProps) {
  const [base, ...others] = repo.baseModels;
  return (
    <div className="grid gap-x-10 md:grid-cols-2">
      <dl className="border-t">
        {children}
        <HubFact
          label="License tag"
          note={
            licenseBefore === null ? (
              tagged && COMMERCIAL_USE_WORD[tagged.commercialUse]
            ) : (
              <span className="text-conditions">▲ changed, was {licenseBefore}</span>
            )
          }
        >
          {known(repo.licenseTag, (tag) => (
            <code className="font-mono text-head" title={tagged?.name}>
              {tag}
            </code>
          ))}
        </HubFact>
        <HubFact label="Downloads, 30 days">{count(repo.downloads30d)}</HubFact>
        <HubFact label="Likes">{count(repo.likes)}</HubFact>
        <HubFact label="Gated">{known(repo.gated, (gate) => GATE_WORD[gate])}</HubFact>
        <HubFact label="Made from">
          {known(base ?? null, ({ repo: id, relation }) => (
            <>
              {others.length > 0 && <span className="text-muted">{others.length + 1}: </span>}
              <ExternalLink href={`https://huggingface.co/${id}`}>{id}</ExternalLink>
              {relation && <span className="text-muted"> · {relation}</span>}
            </>
          ))}
        </HubFact>
        <HubFact label="Made from it" note={repo.children && breakdown(repo.children)} isNoteLong>
          {known(repo.children, (children) =>
            count(Object.values(children).reduce((all, some) => all + some, 0)),
          )}
          {" · "}
          <MixLink href={hubHref({ base: id })} className="link">
            those in the index
          </MixLink>
        </HubFact>
      </dl>
      <dl className="md:border-t">
        <HubFact label="Stored weights" note={weightsNote(repo.weights)} isNoteLong>
          {parameters(repo.weights?.elements ?? null)}
        </HubFact>
        <HubFact label="Storage">{bytes(repo.storageBytes)}</HubFact>
        <HubFact label="Number formats">{known(repo.formats.join(", ") || null)}</HubFact>
        <HubFact label="Architecture" note={repo.architecture && shape(repo)} isNoteLong>
          {known(repo.architecture, (name) => (
            <code className="font-mono text-head">{name}</code>
          ))}
        </HubFact>
        <HubFact label="Task, library">
          {known([repo.pipeline, repo.library].filter(Boolean).join(", ") || null)}
        </HubFact>
        <HubFact label="Created">{longDate(repo.created)}</HubFact>
        <HubFact label="Last change">{longDate(repo.lastModified)}</HubFact>
      </dl>
    </div>
  );
}

const GATE_WORD = {
  false: "no",
  true: "yes",
  auto: "yes, after its terms",
  manual: "yes, on its owner’s word",
} as const;

function known<T>(value: T | null, show: (value: T) => ReactNode = String): ReactNode {
  return value === null ? <Unknown /> : show(value);
}

function weightsNote(weights: ShownRepo["weights"]): string | null {
  switch (weights?.counts) {
    case undefined:
      return null;
    case null:
      return "of all safetensors files; packed weights count low";
    case "packed":
      return "packed in integers: not the number of parameters";
    case "parameters":
      return "of all safetensors files";
  }
}

function breakdown({ finetune, quantized, adapter, merge }: LiveChildren): string {
  return [
    finetune && `${count(finetune)} fine-tunes`,
    quantized && `${count(quantized)} quantized`,
    adapter && `${count(adapter)} adapters`,
    merge && `${count(merge)} merges`,
  ]
    .filter(Boolean)
    .join(", ");
}

function shape(repo: ShownRepo): string {
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
