import { RepoLive } from "@/components/hub/repo-live";
import { liveLicense } from "@/lib/catalog/live-license";
import { liveModelNow } from "@/lib/hub/live-model-now";

type LiveRepoProps = {
  id: string;
  /** The index's license tag. */
  tag: string | null;
  /** Day of the index's facts. */
  asOf: string;
};

/** The repo as the Hub says it now. */
export async function LiveRepo({ id, tag, asOf }: LiveRepoProps) {
  const { answer, now } = await liveModelNow(id);
  const license =
    answer.state === "live"
      ? liveLicense(tag, answer.facts.license)
      : { tagged: null, changed: false };
  return (
    <RepoLive
      id={id}
      answer={answer}
      tagged={license.tagged}
      before={license.changed && tag !== null ? { tag, asOf } : null}
      asOf={asOf}
      now={now}
    />
  );
}
