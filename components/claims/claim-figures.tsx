import { ExternalLink } from "@/components/ui/external-link";
import { claimValue } from "@/lib/domain/claims/claim-value";
import type { ClaimView } from "@/lib/domain/claims/claim-view";
import { longDate } from "@/lib/domain/format";

/** Today's figures with their sources and days. */
export function ClaimFigures({ figures, sources }: Pick<ClaimView, "figures" | "sources">) {
  return (
    <dl className="claim-figures">
      {figures.map(({ label, value, unit, sources: ids, asOf }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <b className="figures">{claimValue(value, unit)}</b>
            <span>
              {ids.map((id, place) => (
                <span key={id}>
                  {place > 0 && ", "}
                  <ExternalLink href={sources[id]?.homepage ?? ""}>
                    {sources[id]?.name ?? id}
                  </ExternalLink>
                </span>
              ))}
              , <time dateTime={asOf}>{longDate(asOf)}</time>
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
