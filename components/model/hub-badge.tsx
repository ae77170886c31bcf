import { date } from "@/lib/domain/format";
import { ago } from "@/lib/domain/hub/ago";
import type { LiveModel } from "@/lib/domain/hub/live-facts";
import { noAnswerText } from "@/lib/domain/hub/no-answer-text";

type HubBadgeProps = {
  /** Null while the Hub is asked. */
  answer: LiveModel | null;
  /** Day of the snapshot; null when the repository is not in it. */
  snapshot: string | null;
  /** What is not live all the same; null where nothing is. */
  besides: string | null;
  /** Milliseconds since 1970, for "3 min ago". */
  now: number;
};

/** Whether what follows is live or the snapshot, of when, and why. One line, two on a phone. */
export function HubBadge({ answer, snapshot, besides, now }: HubBadgeProps) {
  return (
    <p className="mb-2 h-5 truncate text-head text-muted max-sm:h-9 max-sm:whitespace-normal">
      {answer?.state === "live" ? (
        <>
          <Dot tone="bg-allowed" />
          <b className="font-semibold text-text">
            live, <time dateTime={answer.asOf}>{ago(answer.asOf, now)}</time>
          </b>
          {besides && ` · ${besides}`}
        </>
      ) : (
        <>
          <Dot tone={answer && answer.reason.kind !== "offline" ? "bg-not-allowed" : "bg-muted"} />
          <b className="font-semibold text-text">
            {snapshot ? `snapshot, ${date(snapshot)}` : "not in the snapshot"}
          </b>
          {" · "}
          {answer ? noAnswerText(answer.reason) : "asking the Hub"}
        </>
      )}
    </p>
  );
}

function Dot({ tone }: { tone: string }) {
  return (
    <span aria-hidden className={`me-1.5 inline-block size-1.5 rounded-full align-[1px] ${tone}`} />
  );
}
