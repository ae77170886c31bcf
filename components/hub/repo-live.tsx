import { TellHubState } from "@/components/layout/hub-state";
import { HubBadge } from "@/components/model/hub-badge";
import { HubFacts } from "@/components/model/hub-facts";
import { hubState } from "@/components/model/hub-panel";
import { HubLiveParts } from "@/components/model/hub-live-parts";
import { licenseTagText } from "@/lib/domain/hub/license-change";
import type { LiveModel } from "@/lib/domain/hub/live-facts";
import { NOTHING_SHOWN, shownLive } from "@/lib/domain/hub/shown-repo";
import type { License } from "@/lib/domain/license";

type RepoLiveProps = {
  /** `owner/name`. */
  id: string;
  /** Null while the Hub is asked. */
  answer: LiveModel | null;
  /** What the live license tag means. */
  tagged: License | null;
  /** The index's license tag with its day, where the Hub now says another. */
  before: { tag: string; asOf: string } | null;
  /** Day of the index's facts. */
  asOf: string;
  now: number;
};

/** What the Hub says of the repo right now, or why the facts of the index stand. */
export function RepoLive({ id, answer, tagged, before, asOf, now }: RepoLiveProps) {
  const live = answer?.state === "live" ? answer : null;
  return (
    <>
      <HubBadge answer={answer} snapshot={asOf} besides={null} now={now} />
      {answer && <TellHubState state={hubState(answer)} />}
      {live && (
        <>
          <HubFacts
            id={id}
            repo={shownLive(NOTHING_SHOWN, live.facts)}
            tagged={tagged}
            licenseBefore={before?.tag ?? null}
          />
          <HubLiveParts
            facts={live.facts}
            providers={live.providers}
            licenseChange={
              before && {
                before: before.tag,
                now: licenseTagText(live.facts.license),
                asOf: before.asOf,
              }
            }
          />
        </>
      )}
    </>
  );
}
