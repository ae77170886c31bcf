import type { z } from "zod";
import type { TokenMix } from "@/lib/domain/blend";
import type { Claim } from "@/lib/domain/claims/check-claim";
import type { ClaimView } from "@/lib/domain/claims/claim-view";
import type { ClaimDetail, ClaimRow } from "./schema/claim";

/** A claim as the list has it, at a mix. */
export function toClaimRow(claim: Claim, mix: TokenMix): z.infer<typeof ClaimRow> {
  const { id, statement, quote, verdict, finding, how, method, figures, settings } = claim;
  return {
    ...{ id, statement, quote, verdict, finding, how, method, settings },
    figures: figures.map((figure) => ({ ...figure, sources: [...figure.sources] })),
    chosen: { ...claim.chosen },
    mix: claim.atMix ? mix : null,
  };
}

export function toClaimDetail(view: ClaimView, mix: TokenMix): z.infer<typeof ClaimDetail> {
  const { switches, rules, table, models } = view;
  return structuredClone({ ...toClaimRow(view, mix), switches, rules, table, models }) as z.infer<
    typeof ClaimDetail
  >;
}
