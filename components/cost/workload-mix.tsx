"use client";

import type { Route } from "next";
import Link from "next/link";
import { useMix } from "@/components/layout/use-mix";
import { Button } from "@/components/ui/button";
import type { TokenMix } from "@/lib/domain/blend";
import type { CostState } from "@/lib/domain/cost/cost-view";
import { mixWords } from "@/lib/domain/price-verdict";
import { mixOfWorkload } from "@/lib/domain/workload";
import { costChartHref } from "@/lib/search/cost";
import { explorerHref } from "@/lib/search/explorer";
import { toMixParams } from "@/lib/search/mix";

/** The workload as a mix for the other pages' prices, and the ways there. */
export function WorkloadMix({ state, mix }: { state: CostState; mix: TokenMix }) {
  const [, setMix] = useMix();
  const own = mixOfWorkload(state.workload);
  const words = <b className="figures font-medium text-text">{mixWords(own)}</b>;
  const explorer = explorerHref(state.filters, toMixParams(own));
  return (
    <div className="mt-3 text-head text-muted">
      {mixWords(own) === mixWords(mix) ? (
        <p className="min-h-7.5 py-1.5">Every page’s prices are at its mix, {words}.</p>
      ) : (
        <Button
          className="h-auto min-h-7.5 py-1 font-normal whitespace-normal!"
          onClick={() => setMix(own)}
        >
          <span>Use this mix on every page: {words}</span>
        </Button>
      )}
      <p className="mt-1.5">
        At its mix:{" "}
        <Link href={costChartHref(state) as Route} prefetch={false} className="link">
          cost against quality
        </Link>{" "}
        or the{" "}
        <Link href={explorer as Route} prefetch={false} className="link">
          explorer
        </Link>
      </p>
    </div>
  );
}
