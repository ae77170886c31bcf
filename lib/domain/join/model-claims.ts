import type { Claim, Figure } from "../figure";
import type { Weights } from "../model";
import type { Curated, Facts } from "./input";
import { licenseFinder } from "./license-name";
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
  const merged = new Map(curated.aliases.merged.map((entry) => [entry.canonical.toLowerCase(), entry.model]));
  const modelsOfRepo = new Map<string, string[]>();
  for (const [model, repo] of repos) {
    const key = repo.value.toLowerCase();
    modelsOfRepo.set(key, [...(modelsOfRepo.get(key) ?? []), model]);
  }
  const eachModelOf = (repo: string) => modelsOfRepo.get(repo.toLowerCase()) ?? [];

  for (const note of curated.notes) {
    const claims = of(note.model);
    const from = { source: "curated", asOf: note.seen, ref: note.source, ...(note.doubt ? { doubt: note.doubt } : {}) };
    if (note.weights) claims.weights = { value: note.weights, ...from };
    if (note.license) claims.license.push({ value: note.license, ...from });
    if (note.totalParameters) claims.totalParameters.push({ value: note.totalParameters, ...from });
    if (note.activeParameters) claims.activeParameters.push({ value: note.activeParameters, ...from });
    if (note.released) claims.released.push({ value: note.released, ...from });
    claims.note = note.note;
  }
  for (const row of facts.researched) {
    const claims = of(merged.get(row.model.toLowerCase()) ?? row.model.toLowerCase());
    const doubt = row.doubt ? { doubt: row.doubt } : {};
    const license = row.license ? licenseOf(row.license) : null;
    if (license) claims.license.push({ value: license, source: "researched-models", asOf: wholeDay(row.licenseDate) ?? row.asOf, ...ref(row.licenseSource), ...doubt });
    const sized = { source: "researched-models", asOf: row.asOf, ...ref(row.parametersSource), ...doubt };
    if (row.totalParameters) claims.totalParameters.push({ value: row.totalParameters, ...sized });
    if (row.activeParameters) claims.activeParameters.push({ value: row.activeParameters, ...sized });
  }
  for (const fact of facts.releaseDates) {
    for (const model of eachModelOf(fact.repo)) if (fact.released) of(model).released.push({ value: fact.released, source: "tracked-models", asOf: fact.asOf, ref: fact.repo });
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
      if (repo.totalParameters) claims.totalParameters.push({ value: repo.totalParameters, ...from });
      else if (repo.safetensorsTotal && claims.totalParameters.length === 0) {
        claims.totalParameters.push({ value: repo.safetensorsTotal, ...from, doubt: "counted from stored files, too low where weights are packed" });
      }
      if (repo.activeParameters) claims.activeParameters.push({ value: repo.activeParameters, ...from });
    }
  }
  for (const fact of facts.licenses) {
    const license = licenseOf(fact.license);
    for (const model of license ? eachModelOf(fact.repo) : []) {
      if (license) of(model).license.push({ value: license, source: fact.source, asOf: fact.asOf, ref: fact.repo });
    }
  }
  addEpoch(facts, curated, seeds, of);
  return of;
}

/** Release dates, accessibility and training compute of the index's lists; the per-version date comes first. */
function addEpoch(facts: Facts, curated: Curated, seeds: ReadonlyMap<string, Seed>, of: ClaimsByModel): void {
  const modelOf = new Map(curated.names.flatMap((alias) => (alias.source === "epoch" || alias.source === "epoch-versions") && alias.model ? [[alias.name, alias.model] as const] : []));
  const versions = [...facts.versions].sort((a, b) => ((a.releaseDate ?? "9") < (b.releaseDate ?? "9") ? -1 : 1));
  const dated = new Set<string>();
  for (const version of versions) {
    const model = modelOf.get(version.modelName ?? "");
    if (!model || !seeds.has(model)) continue;
    const from = { source: "epoch-versions", asOf: version.asOf, ref: version.version };
    if (version.releaseDate && !dated.has(model)) of(model).released.push({ value: version.releaseDate, ...from });
    if (version.releaseDate) dated.add(model);
    if (version.trainingCompute && of(model).trainingCompute.length === 0) of(model).trainingCompute.push({ value: version.trainingCompute, ...from });
  }
  for (const fact of facts.index) {
    const model = modelOf.get(fact.name);
    if (!model || !seeds.has(model)) continue;
    const claims = of(model);
    const from = { source: "epoch-index", asOf: fact.asOf, ref: fact.name };
    if (fact.date) claims.released.push({ value: fact.date, ...from });
    if (fact.accessibility?.startsWith("Open weights")) claims.accessibility = { value: "open", ...from };
    else if (fact.accessibility && fact.accessibility !== "Unknown") claims.accessibility = { value: "closed", ...from };
    claims.nonCommercial = fact.accessibility === "Open weights (non-commercial)";
  }
}

/** A source that only names a month or a year gives no day. */
function wholeDay(date: string | null): string | null {
  return date?.length === 10 ? date : null;
}

function ref(source: string | null): { ref?: string } {
  return source ? { ref: source } : {};
}
