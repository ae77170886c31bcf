import type { ComponentProps } from "react";
import { ChartFigure } from "@/components/charts/figure/chart-figure";
import { MixLink } from "@/components/layout/mix-link";
import { PageSection } from "@/components/layout/page-section";
import { SearchNotices } from "@/components/layout/search-notices";
import { HistoryHost } from "@/components/model/history-host";
import { FollowMix } from "@/components/trends/follow-mix";
import { ExternalLink } from "@/components/ui/external-link";
import {
  modelHistory,
  type HistoryHost as Host,
  type ModelHistory,
} from "@/lib/catalog/model-history";
import { changesHref, eventsHref, feedHref } from "@/lib/search/changes";
import { loadMix, mixHref, toTokenMix } from "@/lib/search/mix";
import { historyHref, historyProblems, loadHistory } from "@/lib/search/model-history";

type PriceHistoryProps = {
  model: string;
  search: URLSearchParams;
  history: ModelHistory;
};

/** What the address asks to see of a model's prices over time. */
export function askedHistory(model: string, search: URLSearchParams): ModelHistory | null {
  return modelHistory(model, {
    ...{ mix: toTokenMix(loadMix(search)), host: loadHistory(search).host },
    hrefOf: (host) => historyHref(model, host),
  });
}

/** What the model cost over time, at all of its hosts or at the one the address asks for. */
export function PriceHistory({ model, search, history }: PriceHistoryProps) {
  const { hosts, host, chart, present } = history;
  const changes = { model: [model], host: host ? [host.id] : [] };
  const choice = hosts.length > 1 && (
    <HistoryHost groups={groupsOf(hosts)} shown={host?.id ?? ""} />
  );
  return (
    <PageSection
      id="history"
      title="Price history"
      detail={
        <>
          <MixLink href={changesHref(changes)} className="link">
            Changes by day
          </MixLink>{" "}
          ·{" "}
          <a href={feedHref(changes)} className="link">
            Atom feed
          </a>{" "}
          ·{" "}
          <a href={eventsHref(changes, new Set(changes.model))} className="link">
            JSON
          </a>
        </>
      }
    >
      <FollowMix drawn={mixHref("/", toTokenMix(loadMix(search)))} />
      <SearchNotices problems={historyProblems(search, hosts)} />
      {chart ? (
        <ChartFigure chart={chart}>{choice}</ChartFigure>
      ) : (
        <>
          {choice}
          <p className="mt-3 border-y py-3 text-pretty">
            {host && `${host.name}: `}
            {present.text}
            {present.source && (
              <>
                {" "}
                Source:{" "}
                <ExternalLink href={present.source.homepage}>{present.source.name}</ExternalLink>.
              </>
            )}
          </p>
        </>
      )}
    </PageSection>
  );
}

function groupsOf(hosts: readonly Host[]): ComponentProps<typeof HistoryHost>["groups"] {
  return [
    { label: "Hosts", resells: false },
    { label: "Resellers", resells: true },
  ].flatMap(({ label, resells }) => {
    const own = hosts.filter((host) => host.resells === resells);
    return own.length === 0
      ? []
      : [{ label, hosts: own.map(({ id, name }) => [id, name] as const) }];
  });
}
