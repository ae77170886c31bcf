import { bfcl } from "./bfcl";
import { epochBenchmarks } from "./epoch-benchmarks";
import { epochDifficulties } from "./epoch-difficulties";
import { epochIndex } from "./epoch-index";
import { epochVersions } from "./epoch-versions";
import { gpuPrices } from "./gpu-prices";
import { hubArchitectures } from "./hub-architectures";
import { hubGrowth } from "./hub-growth";
import { hubLicenseIds } from "./hub-license-ids";
import { hubLinks } from "./hub-links";
import { hubRepos } from "./hub-repos";
import { licenseTracker } from "./license-tracker";
import { lmarena } from "./lmarena";
import { modelsDev } from "./models-dev";
import { modelsDevBenchmarks } from "./models-dev-benchmarks";
import { piAi } from "./pi-ai";
import { priceEvents } from "./price-events";
import { repoLicenses } from "./repo-licenses";
import { researchedModels } from "./researched-models";
import { trackedModels } from "./tracked-models";

/** Every upstream, in the order /data lists them. */
export const SOURCES = [
  modelsDev,
  piAi,
  priceEvents,
  gpuPrices,
  epochIndex,
  epochBenchmarks,
  epochDifficulties,
  epochVersions,
  lmarena,
  bfcl,
  modelsDevBenchmarks,
  hubRepos,
  hubArchitectures,
  hubLinks,
  hubGrowth,
  trackedModels,
  licenseTracker,
  repoLicenses,
  hubLicenseIds,
  researchedModels,
] as const;

type ListedSource = (typeof SOURCES)[number];

/** What each source's parser gives, by source id. */
export type FactsById = { [S in ListedSource as S["id"]]: ReturnType<S["parse"]> };
