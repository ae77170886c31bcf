"use client";

import { useSearchParams } from "next/navigation";
import { ChartFigure } from "@/components/charts/figure/chart-figure";
import { MixLink } from "@/components/layout/mix-link";
import { PageSection } from "@/components/layout/page-section";
import { SearchNotices } from "@/components/layout/search-notices";
import { ModelSentence } from "@/components/model/model-sentence";
import { ExternalLink } from "@/components/ui/external-link";
import type { TokenMix } from "@/lib/domain/blend";
import { chartOfClaim } from "@/lib/domain/claims/chart-of-claim";
import { triedWords } from "@/lib/domain/claims/tried-words";
import type { ClaimView } from "@/lib/domain/claims/claim-view";
import { longDate } from "@/lib/domain/format";
import { claimHref, claimProblems } from "@/lib/search/claims";
import { tableProblems } from "@/lib/search/tables";
import { ClaimFigures } from "./claim-figures";
import { ClaimRows } from "./claim-rows";
import { ClaimRules } from "./claim-rules";
import { ClaimTools } from "./claim-tools";
import "./claims.css";
import { useClaim } from "./use-claim";
import { VerdictMark } from "./verdict-mark";

/** One claim: what it says, whether it holds, how that was worked out, and what changes it. */
export function ClaimPage({ view, mix }: { view: ClaimView; mix: TokenMix }) {
  const { chosen, pending, sort, rows, sortBy, choose } = useClaim(view, mix);
  const search = new URLSearchParams(useSearchParams());
  const problems = [...claimProblems(view, search), ...tableProblems(search, [view.id])];
  const { statement, quote, verdict, finding, method, table } = view;
  return (
    <>
      <SearchNotices problems={problems} />
      <article className="claim" aria-busy={pending}>
        <p className="text-head text-muted" data-print="no">
          <MixLink href="/claims" className="link">
            All claims
          </MixLink>
        </p>
        <header className="claim-head">
          <h1 className="text-title font-semibold text-balance">“{statement}”</h1>
          <ClaimTools view={view} rows={rows} image={claimHref(view, view.chosen, mix, "/image")} />
        </header>
        {quote && (
          <p className="mt-1 text-head text-muted">
            Said by {quote.by};{" "}
            <ExternalLink href={quote.url}>read on {longDate(quote.seen)}</ExternalLink>
          </p>
        )}
        <p className="claim-verdict" role="status" data-verdict={verdict}>
          <VerdictMark verdict={verdict} size={18} /> <ModelSentence sentence={[finding]} />
        </p>
        <div className="claim-parts">
          <PageSection
            id="rules"
            title="Under each rule"
            detail={`One switch at a time; of all together it ${triedWords(view.settings)}`}
          >
            <ClaimRules view={view} chosen={chosen} choose={choose} />
          </PageSection>
          <PageSection id="figures" title="Figures">
            <ClaimFigures figures={view.figures} sources={view.sources} />
          </PageSection>
        </div>
        <PageSection id="method" title="How it was worked out">
          <p className="max-w-210 text-pretty">{method}</p>
          <p className="mt-2 text-head text-muted" data-print="no">
            <a className="link" href={`/api/v1${claimHref(view, view.chosen, mix)}`}>
              The same as JSON
            </a>
          </p>
        </PageSection>
        <div className="mt-8">
          <ChartFigure chart={chartOfClaim(view)} />
        </div>
        <PageSection id="rows" title="The rows behind it" detail={`${table.rows.length} rows`}>
          <ClaimRows view={view} rows={rows} sort={sort} onSort={sortBy} />
        </PageSection>
      </article>
    </>
  );
}
