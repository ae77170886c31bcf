"use client";

import { MixLink } from "@/components/layout/mix-link";
import { EmptyState } from "@/components/ui/empty-state";
import type { TokenMix } from "@/lib/domain/blend";
import type { Claim } from "@/lib/domain/claims/check-claim";
import type { ClaimFigure } from "@/lib/domain/claims/claim";
import { claimValue } from "@/lib/domain/claims/claim-value";
import { triedWords } from "@/lib/domain/claims/tried-words";
import { longDate } from "@/lib/domain/format";
import "./claims.css";
import { useMixFromServer } from "./use-mix-from-server";
import { VerdictMark } from "./verdict-mark";

/** What the list says of one claim. */
type ListedClaim = Pick<Claim, "id" | "statement" | "how" | "verdict" | "settings"> & {
  /** The one that decides. */
  figure: ClaimFigure | null;
};

/** Every claim in a row: verdict, statement, today's figure. */
export function ClaimList({ claims, mix }: { claims: readonly ListedClaim[]; mix: TokenMix }) {
  const pending = useMixFromServer(mix);
  if (claims.length === 0)
    return (
      <EmptyState
        title="No claim has this verdict today"
        actions={
          <MixLink href="/claims" className="button" data-look="ink">
            Show all claims
          </MixLink>
        }
      />
    );
  return (
    <ol className="claim-list" aria-busy={pending}>
      {claims.map(({ id, statement, how, verdict, settings, figure }) => (
        <li key={id} data-claim={id}>
          <VerdictMark verdict={verdict} />
          <div className="claim-said">
            <h2>
              <MixLink href={`/claims/${id}`} className="link">
                {statement}
              </MixLink>
            </h2>
            <p>{how}</p>
          </div>
          <p className="claim-figure figures">
            {figure && (
              <>
                <b>{claimValue(figure.value, figure.unit)}</b>
                <span>{figure.label}</span>
                <span>
                  as of <time dateTime={figure.asOf}>{longDate(figure.asOf)}</time> ·{" "}
                  {triedWords(settings)}
                </span>
              </>
            )}
          </p>
        </li>
      ))}
    </ol>
  );
}
