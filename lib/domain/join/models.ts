import type { Claim, Figure } from "../figure";
import type { HubRepo, Model, Weights } from "../model";
import { CAPABILITIES, MODALITIES } from "../model";
import type { OfferFact } from "../facts";
import { commonest, figureOf, within2Percent } from "./claims";
import { claimsBy, type ClaimsByModel } from "./model-claims";
import type { Curated, Facts } from "./input";
import type { JoinedOffer } from "./offers";
import type { Seed } from "./seeds";

/** Gives every seed its figures. */
export function buildModels(
  facts: Facts,
  curated: Curated,
  seeds: ReadonlyMap<string, Seed>,
  offers: readonly JoinedOffer[],
  repos: ReadonlyMap<string, Figure<string>>,
): Model[] {
  const claims = claimsBy(facts, curated, seeds, repos);
  const rowsOf = new Map<string, OfferFact[]>();
  for (const { offer, rows } of offers) {
    const known = rowsOf.get(offer.model);
    if (known) known.push(...rows);
    else rowsOf.set(offer.model, [...rows]);
  }
  return [...seeds.values()]
    .map((seed) => buildModel(seed, rowsOf.get(seed.id) ?? [], claims, curated, repos))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function buildModel(
  seed: Seed,
  rows: readonly OfferFact[],
  claims: ClaimsByModel,
  curated: Curated,
  repos: ReadonlyMap<string, Figure<string>>,
): Model {
  const runsIt = new Set(
    curated.hosts
      .filter((host) => host.kind !== "reseller")
      .flatMap((host) => [host.id, ...host.aliases]),
  );
  const ownApi = new Set(
    curated.hosts
      .filter((host) => host.labs.includes(seed.lab))
      .flatMap((host) => [host.id, ...host.aliases]),
  );
  const own = rows.filter((row) => ownApi.has(row.provider));
  const running = rows.filter((row) => runsIt.has(row.provider));
  const best = own.length > 0 ? own : running.length > 0 ? running : rows;
  const known = claims(seed.id);
  const weights = weightsOf(seed, rows, known, curated, repos);
  const closed = weights.value === "closed";
  return {
    id: seed.id,
    name: seed.name,
    lab: seed.lab,
    family: commonest(best.flatMap((row) => row.family ?? [])),
    weights,
    released: figureOf([...known.released, ...offerClaims(best, (row) => row.releaseDate)]),
    context: figureOf(offerClaims(best, (row) => row.context)),
    maxOutput: figureOf(offerClaims(best, (row) => row.maxOutput)),
    parameters: closed ? { total: null, active: null } : parametersOf(known),
    license: closed ? closedLicense(weights) : figureOf(known.license),
    hubRepo: closed ? null : (repos.get(seed.id) ?? null),
    modalities: MODALITIES.filter((modality) =>
      most(best, (row) => row.modalities.input.includes(modality)),
    ),
    outputs: MODALITIES.filter((modality) =>
      most(best, (row) => row.modalities.output.includes(modality)),
    ),
    capabilities: CAPABILITIES.filter((capability) => most(best, (row) => has(row, capability))),
    knowledge: figureOf(offerClaims(best, (row) => row.knowledge)),
    trainingCompute: figureOf(known.trainingCompute),
    origin: seed.origin,
    ...(known.note === undefined ? {} : { note: known.note }),
  };
}

/** Open and closed as upstream's rows say, corrected by hand where they are wrong, restricted by the license. */
function weightsOf(
  seed: Seed,
  rows: readonly OfferFact[],
  known: ReturnType<ClaimsByModel>,
  curated: Curated,
  repos: ReadonlyMap<string, Figure<string>>,
): Figure<Weights> {
  const license = curated.licenses.find((entry) => entry.id === known.license[0]?.value);
  const limited =
    license !== undefined &&
    (license.commercialUse === "not-allowed" || license.limit !== undefined);
  const downloadable: Weights = limited || known.nonCommercial ? "restricted" : "open";
  const votes = rows.filter((row) => row.source === "models.dev");
  const open = votes.filter((row) => row.openWeights).length;
  const fromRows: Claim<Weights> | false = votes.length > 0 && {
    value: open * 2 > votes.length ? downloadable : "closed",
    source: "models.dev",
    asOf: votes[0]?.asOf ?? null,
    ...(open > 0 && open < votes.length ? { ref: `${open} of ${votes.length} rows say open` } : {}),
  };
  const repo = repos.get(seed.id);
  const published = repo && {
    value: downloadable,
    source: repo.source,
    asOf: repo.asOf,
    ref: repo.value,
  };
  const claims: (Claim<Weights> | null | undefined | false)[] = [
    known.weights && {
      ...known.weights,
      value: known.weights.value === "open" ? downloadable : known.weights.value,
    },
    published,
    fromRows,
    known.accessibility && {
      ...known.accessibility,
      value: known.accessibility.value === "closed" ? "closed" : downloadable,
    },
  ];
  const figure = figureOf(claims);
  if (!figure) return { value: "closed", source: "curated", asOf: null, doubt: "no source says" };
  if (figure.value !== "open" || license) return figure;
  return { ...figure, doubt: "license not known, so neither are its limits" };
}

/** Total and active parameters; a dense model uses all of them, so its active count says nothing more. */
function parametersOf(known: ReturnType<ClaimsByModel>): Model["parameters"] {
  const total = figureOf(known.totalParameters, within2Percent);
  const active = figureOf(known.activeParameters, within2Percent);
  const dense =
    total !== null &&
    active !== null &&
    (active.value >= total.value || within2Percent(active.value, total.value));
  return { total, active: dense ? null : active };
}

/** Closed models are used under their provider's terms. */
function closedLicense(weights: Figure<Weights>): Figure<string> {
  return { value: "proprietary", source: weights.source, asOf: weights.asOf };
}

/** What the rows most often say, one claim for each source. */
function offerClaims<T extends number | string>(
  rows: readonly OfferFact[],
  read: (row: OfferFact) => T | null,
): Claim<T>[] {
  return (["models.dev", "pi-ai"] as const).flatMap((source) => {
    const from = rows.filter((row) => row.source === source);
    const value = commonest(from.flatMap((row) => read(row) ?? []));
    const row = from.find((candidate) => read(candidate) === value);
    return value === null || !row
      ? []
      : [{ value, source, asOf: row.asOf, ref: `${row.provider}/${row.modelId}` }];
  });
}

function most(rows: readonly OfferFact[], says: (row: OfferFact) => boolean): boolean {
  return rows.filter(says).length * 2 > rows.length;
}

function has(row: OfferFact, capability: (typeof CAPABILITIES)[number]): boolean {
  const key = capability === "structured-output" ? "structuredOutput" : capability;
  return row.capabilities[key] === true;
}

/** The repos that models of the catalogue are, with what the Hub said of them. */
export function buildHubRepos(facts: Facts, wanted: ReadonlySet<string>): HubRepo[] {
  const architectures = new Map(facts.architectures.map((fact) => [fact.repo.toLowerCase(), fact]));
  return facts.hubRepos
    .filter((repo) => wanted.has(repo.repo.toLowerCase()))
    .map((repo): HubRepo => {
      const config = architectures.get(repo.repo.toLowerCase());
      return {
        id: repo.repo,
        source: "hub-repos",
        asOf: repo.asOf,
        license: repo.licenseName ?? repo.license,
        downloads30d: repo.downloads30d,
        likes: repo.likes,
        created: repo.created?.slice(0, 10) ?? null,
        lastModified: repo.lastModified?.slice(0, 10) ?? null,
        gated: repo.gated,
        pipeline: repo.pipeline,
        library: repo.library,
        baseModels: repo.baseModels,
        safetensorsTotal: repo.safetensorsTotal,
        formats: repo.tags.filter((tag) => NUMBER_FORMATS.has(tag)),
        architecture: config?.architecture ?? null,
        layers: config?.layers ?? null,
        attentionHeads: config?.attentionHeads ?? null,
        kvHeads: config?.kvHeads ?? null,
        headSize: config?.headSize ?? null,
        experts: config?.experts ?? null,
        activeExperts: config?.activeExperts ?? null,
      };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

const NUMBER_FORMATS: ReadonlySet<string> = new Set([
  "fp8",
  "fp4",
  "mxfp4",
  "nvfp4",
  "4-bit",
  "8-bit",
  "gptq",
  "awq",
  "gguf",
  "compressed-tensors",
]);
