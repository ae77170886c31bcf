import { MixLink } from "@/components/layout/mix-link";
import { WeightsMark } from "@/components/model/weights-mark";
import { ExternalLink } from "@/components/ui/external-link";
import type { ShownChange } from "@/lib/domain/changes/shown-change";
import { ChangeMark } from "./change-mark";

/** One change: what it is, of which model, where, from what to what. */
export function ChangeRow({ change, share }: { change: ShownChange; share: string }) {
  const { kind, word, model, host, lines, note, href } = change;
  return (
    <li data-change={kind}>
      <p className="change-kind">
        <ChangeMark kind={kind} />
        {word}
      </p>
      <div className="change-model">
        {model.weights && <WeightsMark weights={model.weights} />}
        <p>
          <MixLink href={`/models/${model.id}`} className="link">
            {model.name}
          </MixLink>
          <small>{model.lab}</small>
        </p>
      </div>
      <p className="change-host">
        {host && (
          <>
            {host.name}
            <small className="font-mono">{host.modelId}</small>
          </>
        )}
      </p>
      <ul className="change-lines figures">
        {lines.map(({ label, before, now }) => (
          <li key={label}>
            <span className="text-muted">{label}</span>{" "}
            {before !== null && (
              <>
                {before}
                <span className="sr-only"> to</span>
                <span aria-hidden> →</span>{" "}
              </>
            )}
            <span className="whitespace-nowrap">
              {href === null ? now : <ExternalLink href={href}>{now}</ExternalLink>}
            </span>
          </li>
        ))}
        {note && <li className="text-muted">{note}</li>}
      </ul>
      {change.share !== null && (
        <p className="change-share figures">
          <b>{change.share}</b> <span className="sr-only">{share}</span>
        </p>
      )}
    </li>
  );
}
