import { claimView } from "@/lib/catalog/claims";
import { CLAIMS } from "@/lib/domain/claims";
import type { TokenMix } from "@/lib/domain/blend";
import type { ClaimView } from "@/lib/domain/claims/claim-view";
import { loadSwitches } from "@/lib/search/claims";
import { loadMix, toTokenMix } from "@/lib/search/mix";

/** The claim of an address with the mix asked for; null when there is no such claim. */
export function sharedClaim(
  id: string,
  search: URLSearchParams,
): { view: ClaimView; mix: TokenMix } | null {
  const definition = CLAIMS.find((candidate) => candidate.id === id);
  if (!definition) return null;
  const mix = toTokenMix(loadMix(search));
  const view = claimView(id, loadSwitches(definition.switches, search), mix);
  return view && { view, mix };
}
