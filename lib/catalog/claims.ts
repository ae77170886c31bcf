import { CLAIMS } from "@/lib/domain/claims";
import { checkClaim, type Claim } from "@/lib/domain/claims/check-claim";
import type { ClaimData, ClaimOffer } from "@/lib/domain/claims/claim-data";
import { allPriceSeries } from "./price-series";
import { catalog } from "./catalog";
import { snapshotDates } from "./dates";
import { explorable } from "./summaries";
import { trend } from "./trends";

/** Every claim with its switches at their defaults. */
export function claims(): Claim[] {
  return CLAIMS.map((definition) => checkClaim(definition, claimData()));
}

/** One claim with its switches as asked; null when there is no such claim. */
export function claim(
  id: string,
  asked: Readonly<Record<string, string | undefined>>,
): Claim | null {
  const definition = CLAIMS.find((candidate) => candidate.id === id);
  return definition ? checkClaim(definition, claimData(), asked) : null;
}

/** What claims are checked against, from this process's catalogue. */
export function claimData(): ClaimData {
  known ??= {
    explorable: explorable(),
    offers: paidOffers(),
    hostKinds: new Map(catalog().curated.hosts.map(({ id, kind }) => [id, kind])),
    points: trend("quality")?.points ?? [],
    series: allPriceSeries(),
    hubGrowth: catalog()["hub-growth"],
    hubLicenses: catalog()["hub-licenses"],
    gpus: catalog().gpus,
    gpuPrices: catalog()["gpu-prices"],
    dates: snapshotDates(),
  };
  return known;
}
let known: ClaimData | undefined;

/** Paid standard offers of those who run models, plans left out. */
function paidOffers(): ClaimOffer[] {
  const hosts = new Map(catalog().curated.hosts.map((host) => [host.id, host]));
  return catalog().offers.flatMap(({ model, host, tier, state, prices }) => {
    const kind = hosts.get(host)?.kind;
    const counts = kind !== undefined && kind !== "reseller" && !hosts.get(host)?.plan;
    return state === "paid" && tier === "standard" && prices && counts
      ? [{ model, host, prices }]
      : [];
  });
}
