import { ExternalLink } from "@/components/ui/external-link";
import type { ClaimFigure } from "@/lib/domain/claims/claim";
import { claimValue } from "@/lib/domain/claims/claim-value";
import type { ClaimView } from "@/lib/domain/claims/claim-view";
import { longDate } from "@/lib/domain/format";

/** Today's figures with their sources and days; what several in a row share is said below the last of them. */
export function ClaimFigures({ figures, sources }: Pick<ClaimView, "figures" | "sources">) {
  return (
    <dl className="claim-figures">
      {figures.map((figure, place) => {
        const next = figures[place + 1];
        return (
          <div key={figure.label}>
            <dt>{figure.label}</dt>
            <dd>
              <b className="figures">{claimValue(figure.value, figure.unit)}</b>
            </dd>
            {(!next || origin(next) !== origin(figure)) && (
              <dd className="claim-source">
                <Origin figure={figure} sources={sources} />
              </dd>
            )}
          </div>
        );
      })}
    </dl>
  );
}

function origin({ sources, asOf }: ClaimFigure): string {
  return [...sources, asOf].join();
}

type OriginProps = { figure: ClaimFigure; sources: ClaimView["sources"] };

function Origin({ figure: { sources: ids, asOf }, sources }: OriginProps) {
  return (
    <>
      From{" "}
      {ids.map((id, place) => (
        <span key={id}>
          {place > 0 && ", "}
          <ExternalLink href={sources[id]?.homepage ?? ""}>{sources[id]?.name ?? id}</ExternalLink>
        </span>
      ))}
      , as of <time dateTime={asOf}>{longDate(asOf)}</time>
    </>
  );
}
