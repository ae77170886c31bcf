import type { Weights } from "@/lib/domain/model";
import { countsByPeriod, type CountsByPeriod } from "@/lib/domain/trends/counts-by-period";
import { hostCountries, type HostCountry } from "@/lib/domain/trends/host-countries";
import { labsOfBothKinds, type LabKinds } from "@/lib/domain/trends/lab-kinds";
import type { Period } from "@/lib/domain/trends/period";
import { sizesByPeriod, type PeriodSizes } from "@/lib/domain/trends/sizes";
import { byModel } from "./by-model";
import { catalog } from "./catalog";
import { explorable } from "./summaries";

export const KINDS = ["lab", "country", "license"] as const;
/** What releases are counted by. What nobody states is counted as `unknown`. */
export type Kind = (typeof KINDS)[number];

const UNSTATED = "unknown";

/** Country of a lab's headquarters, ISO 3166-1 alpha-2; `unknown` where no source states it. */
export function labCountry(lab: string): string {
  return byModel(catalog()).labs.get(lab)?.country ?? UNSTATED;
}

/** Releases of the catalogue's models of some weights, by period and kind. */
export function releasesBy(
  kind: Kind,
  weights: readonly Weights[],
  period: Period,
): CountsByPeriod {
  const models = explorable().models.filter((model) => weights.includes(model.weights));
  return countsByPeriod(
    models,
    ({ released }) => released,
    ({ lab, license }) => {
      if (kind === "lab") return lab;
      return kind === "country" ? labCountry(lab) : (license ?? UNSTATED);
    },
    period,
  );
}

/** Sizes of models whose weights can be downloaded, by period of release. */
export function openSizes(period: Period): PeriodSizes[] {
  return sizesByPeriod(
    explorable().models.filter(({ weights }) => weights !== "closed"),
    period,
  );
}

/** Who serves models whose weights can be downloaded, by the host's country. */
export function openHostCountries(): HostCountry[] {
  return hostCountries(
    explorable().models.filter(({ weights }) => weights !== "closed"),
    catalog().curated.hosts,
  );
}

/** Labs that both sell closed models and publish weights. */
export function bothKinds(): LabKinds[] {
  return labsOfBothKinds(explorable().models);
}
