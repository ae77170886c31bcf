import { DEFAULT_MIX, type TokenMix } from "@/lib/domain/blend";
import { CLAIMS } from "@/lib/domain/claims";
import { checkClaim, type AskedSwitches, type Claim } from "@/lib/domain/claims/check-claim";
import type { ClaimTable } from "@/lib/domain/claims/claim";
import type { ClaimData, ClaimOffer } from "@/lib/domain/claims/claim-data";
import { claimRules } from "@/lib/domain/claims/claim-rules";
import type { ClaimView } from "@/lib/domain/claims/claim-view";
import { allPriceSeries } from "./price-series";
import { catalog } from "./catalog";
import { snapshotDates } from "./dates";
import { sourceNames } from "./source-names";
import { explorable } from "./summaries";
import { trend } from "./trends";

/** Every claim with its switches at their defaults, at a mix. */
export function claims(mix: TokenMix = DEFAULT_MIX): Claim[] {
  return CLAIMS.map((definition) => checkClaim(definition, claimData(), {}, mix));
}

/** One claim with its switches as asked; null when there is no such claim. */
export function claim(id: string, asked: AskedSwitches, mix?: TokenMix): Claim | null {
  const definition = CLAIMS.find((candidate) => candidate.id === id);
  return definition ? checkClaim(definition, claimData(), asked, mix) : null;
}

/** The same with what comes out under its other rules, and the names of what its table lists. */
export function claimView(
  id: string,
  asked: AskedSwitches,
  mix: TokenMix = DEFAULT_MIX,
): ClaimView | null {
  const definition = CLAIMS.find((candidate) => candidate.id === id);
  if (!definition) return null;
  const found = checkClaim(definition, claimData(), asked, mix);
  const used = new Set(found.figures.flatMap(({ sources }) => sources));
  return {
    ...found,
    mix: definition.atMix ? mix : null,
    rules: claimRules(definition, claimData(), asked, mix),
    models: modelsOf(found.table),
    sources: Object.fromEntries(Object.entries(sourceNames()).filter(([id]) => used.has(id))),
  };
}

function modelsOf({ columns, rows }: ClaimTable): ClaimView["models"] {
  const named = columns.filter(({ unit }) => unit === "model");
  const listed = new Set(rows.flatMap((row) => named.map((column) => row[column.id])));
  return Object.fromEntries(
    explorable().models.flatMap(({ id, name, weights }) =>
      listed.has(id) ? [[id, { name, weights }]] : [],
    ),
  );
}

/** What claims are checked against, from this process's catalogue. */
export function claimData(): ClaimData {
  known ??= {
    explorable: explorable(),
    textModels: textModels(),
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

function textModels(): ReadonlySet<string> {
  return new Set(
    catalog().models.flatMap(({ id, modalities, outputs }) =>
      modalities.includes("text") && outputs.every((output) => output === "text") ? id : [],
    ),
  );
}

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
