import type { LiveModel } from "@/lib/domain/hub/live-facts";
import { licenseTagText } from "@/lib/domain/hub/license-change";
import { shownLive, shownSnapshot } from "@/lib/domain/hub/shown-repo";
import type { License } from "@/lib/domain/license";
import type { HubRepo, Model } from "@/lib/domain/model";
import { TellHubState, type HubState } from "@/components/layout/hub-state";
import { HubBadge } from "./hub-badge";
import { HubFact } from "./hub-fact";
import { HubFacts } from "./hub-facts";
import { HubLiveParts } from "./hub-live-parts";
import { ModelFigure, type FigureContext } from "./model-figure";

type HubPanelProps = {
  model: Model;
  /** Of the snapshot. */
  repo: HubRepo | null;
  /** What the shown license tag means. */
  tagged: License | null;
  context: FigureContext;
  /** Null while the Hub is asked. */
  answer: LiveModel | null;
  /** Whether the Hub's license tag is another than the snapshot's. */
  licenseChanged?: boolean;
  now?: number;
};

/** The repository as the Hub says it now, or the snapshot in the same shape, and which of both it is. */
export function HubPanel({ model, repo, answer, licenseChanged = false, ...rest }: HubPanelProps) {
  const { tagged, context, now = 0 } = rest;
  const live = answer?.state === "live" ? answer : null;
  const before = shownSnapshot(repo);
  const licenseBefore = licenseChanged ? before.licenseTag : null;
  return (
    <>
      <HubBadge
        answer={answer}
        snapshot={repo?.asOf ?? null}
        besides="number formats and architecture from the snapshot"
        now={now}
      />
      <HubFacts
        id={model.hubRepo?.value ?? ""}
        repo={live ? shownLive(before, live.facts) : before}
        tagged={tagged}
        licenseBefore={licenseBefore}
      >
        <HubFact label="Repository">
          <ModelFigure
            figure={model.hubRepo}
            field="hub.repo"
            title="Hub repository"
            context={context}
          />
        </HubFact>
      </HubFacts>
      {answer && <TellHubState state={hubState(answer)} />}
      {live && (
        <HubLiveParts
          facts={live.facts}
          providers={live.providers}
          licenseChange={
            licenseBefore === null || repo === null
              ? null
              : { before: licenseBefore, now: licenseTagText(live.facts.license), asOf: repo.asOf }
          }
        />
      )}
    </>
  );
}

/** How the bar above says where the facts are from. */
export function hubState(answer: LiveModel): HubState {
  if (answer.state === "live") return "live";
  return answer.reason.kind === "offline" ? "snapshot" : "trouble";
}
