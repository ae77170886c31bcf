import type { Claim, Figure } from "../figure";
import type { Weights } from "../model";
import type { Curated, Facts } from "./input";
import { licenseFinder } from "./license-name";
import { addEpoch } from "./epoch-claims";
import { addResearched, fromGatheredLists } from "./researched-claims";
import type { Seed } from "./seeds";

/** What each source says of one model, most trusted first. */
export type ModelClaims = {
  weights: Claim<Weights> | null;
  accessibility: Claim<Weights> | null;
  /** Whether the index's own list calls the weights non-commercial. */
  nonCommercial: boolean;
  released: Claim<string>[];
  totalParameters: Claim<number>[];
  activeParameters: Claim<number>[];
  license: Claim<string>[];
  trainingCompute: Claim<number>[];
  note: string | undefined;
};

export type ClaimsByModel = (model: string) => ModelClaims;

/** Gathers claims of all sources but the price rows, by model. */
export function claimsBy(
  facts: Facts,
  curated: Curated,
  seeds: ReadonlyMap<string, Seed>,
  repos: ReadonlyMap<string, Figure<string>>,
): ClaimsByModel {
  const byModel = new Map<string, ModelClaims>();
  const of = (model: string): ModelClaims => {
    const known = byModel.get(model);
    if (known) return known;
    const claims: ModelClaims = {
      weights: null,
      accessibility: null,
      nonCommercial: false,
      released: [],
      totalParameters: [],
      activeParameters: [],
      license: [],
      trainingCompute: [],
      note: undefined,
    };
    byModel.set(model, claims);
    return claims;
  };
  const licenseOf = licenseFinder(curated.licenses);
  const merged = new Map(
    curated.aliases.merged.map((entry) => [entry.canonical.toLowerCase(), entry.model]),
  );
  const modelsOfRepo = new Map<string, string[]>();
  for (const [model, repo] of repos) {
    const key = repo.value.toLowerCase();
    modelsOfRepo.set(key, [...(modelsOfRepo.get(key) ?? []), model]);
  }
  const eachModelOf = (repo: string) => modelsOfRepo.get(repo.toLowerCase()) ?? [];

  for (const note of curated.notes) {
    const claims = of(note.model);
    const from = {
      source: "curated",
      asOf: note.seen,
      ref: note.source,
      ...(note.doubt ? { doubt: note.doubt } : {}),
    };
    if (note.weights) claims.weights = { value: note.weights, ...from };
    if (note.license) claims.license.push({ value: note.license, ...from });
    if (note.totalParameters) claims.totalParameters.push({ value: note.totalParameters, ...from });
    if (note.activeParameters)
      claims.activeParameters.push({ value: note.activeParameters, ...from });
    if (note.released) claims.released.push({ value: note.released, ...from });
    claims.note = note.note;
  }
  addResearched(facts, merged, licenseOf, of, (source) => !fromGatheredLists(source));
  for (const fact of facts.releaseDates) {
    for (const model of eachModelOf(fact.repo))
      if (fact.released)
        of(model).released.push({
          value: fact.released,
          source: "tracked-models",
          asOf: fact.asOf,
          ref: fact.repo,
        });
  }
  for (const fact of facts.parameters) {
    for (const model of eachModelOf(fact.repo)) {
      const from = { source: fact.source, asOf: fact.asOf, ref: fact.repo };
      if (fact.total) of(model).totalParameters.push({ value: fact.total, ...from });
      if (fact.active) of(model).activeParameters.push({ value: fact.active, ...from });
    }
  }
  for (const repo of facts.hubRepos) {
    for (const model of eachModelOf(repo.repo)) {
      const claims = of(model);
      const from = { source: "hub-repos", asOf: repo.asOf, ref: repo.repo };
      const license = licenseOf(repo.licenseName ?? repo.license ?? "");
      if (license) claims.license.push({ value: license, ...from });
      if (repo.totalParameters)
        claims.totalParameters.push({ value: repo.totalParameters, ...from });
      else if (repo.safetensorsTotal && claims.totalParameters.length === 0) {
        claims.totalParameters.push({
          value: repo.safetensorsTotal,
          ...from,
          doubt: "counted from stored files, too low where weights are packed",
        });
      }
      if (repo.activeParameters)
        claims.activeParameters.push({ value: repo.activeParameters, ...from });
    }
  }
  for (const fact of facts.licenses) {
    const license = licenseOf(fact.license);
    for (const model of license ? eachModelOf(fact.repo) : []) {
      if (license)
        of(model).license.push({
          value: license,
          source: fact.source,
          asOf: fact.asOf,
          ref: fact.repo,
        });
    }
  }
  addResearched(facts, merged, licenseOf, of, fromGatheredLists);
  addEpoch(facts, curated, seeds, of);
  return of;
}
