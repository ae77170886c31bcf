import { catalog } from "@/lib/catalog";
import { byModel } from "@/lib/catalog/by-model";
import type { TokenMix } from "@/lib/domain/blend";
import type { HubLicense, HubRow, HubRowModel } from "@/lib/domain/hub/hub-row";
import { modelPrice } from "@/lib/domain/price";
import type { ModelSummary } from "@/lib/domain/summary";
import { withoutNoise } from "@/lib/domain/without-noise";
import type { ListedRepo } from "@/lib/hub-index/query/listed-repo";
import { modelOfRepo } from "./model-of-repo";

/** A repo of the index as lists show it, with what the catalogue knows of it at the mix. */
export function toHubRow(repo: ListedRepo, mix: TokenMix): HubRow {
  const model = modelOfRepo(repo.id);
  return {
    id: repo.id,
    license: licenseOf(repo),
    task: repo.task,
    library: repo.library,
    parameters: repo.parameters,
    parametersDoubt: repo.parametersDoubt,
    downloads30d: repo.downloads,
    likes: repo.likes,
    trending: repo.trending,
    gated: repo.gated,
    created: dayOf(repo.created),
    changed: dayOf(repo.changed),
    kind: repo.relation,
    base: repo.base,
    model: model ? toHubRowModel(model, mix) : null,
  };
}

function toHubRowModel(
  { id, name, weights, index, offers }: ModelSummary,
  mix: TokenMix,
): HubRowModel {
  const price = modelPrice(offers, mix);
  return {
    ...{ id, name, weights },
    index: index && { value: index.value, low: index.low, high: index.high },
    price: price && {
      median: withoutNoise(price.median),
      min: withoutNoise(price.min.value),
      max: withoutNoise(price.max.value),
      hosts: price.hosts,
    },
  };
}

/** A tag we do not know stands for itself. */
function licenseOf({ license: tag, commercialUse }: ListedRepo): HubLicense | null {
  if (tag === null) return null;
  const known = byModel(catalog()).licenses.get(tag);
  return { id: tag, short: known?.short ?? tag, name: known?.name ?? tag, commercialUse };
}

/** The day of seconds since 1970. */
function dayOf(seconds: number | null): string | null {
  return seconds === null ? null : new Date(seconds * 1000).toISOString().slice(0, 10);
}
