import type { Figure } from "@/lib/domain/figure";
import type { Origin, Provenance } from "@/lib/domain/provenance";
import { byModel } from "./by-model";
import { catalog, type Catalog } from "./catalog";
import { countedOffers } from "./summaries";

/** Where the figures of every model that charts draw are from; computed once. */
export function provenance(): Provenance {
  known ??= provenanceOf(catalog());
  return known;
}
let known: Provenance | undefined;

export function provenanceOf(data: Catalog): Provenance {
  const { hosts, repos, offers } = byModel(data);
  const models = data.models.map((model) => {
    const closed = model.weights.value === "closed";
    const repo = repos.get(model.hubRepo?.value.toLowerCase() ?? "");
    const facts = {
      price: newestBySource(countedOffers(offers.get(model.id) ?? [], model.lab, closed, hosts)),
      parameters: originOf(model.parameters.total),
      activeParameters: originOf(model.parameters.active),
      context: originOf(model.context),
      released: originOf(model.released),
      downloads: repo ? [{ source: repo.source, asOf: repo.asOf }] : [],
    };
    return [model.id, facts] as const;
  });
  return Object.fromEntries(models);
}

function originOf(figure: Figure<unknown> | null): Origin[] {
  return figure ? [{ source: figure.source, asOf: figure.asOf }] : [];
}

/** Each source once, with the newest day of what is from it. */
function newestBySource(origins: readonly { source: string; asOf: string }[]): Origin[] {
  const newest = new Map<string, string>();
  for (const { source, asOf } of origins) {
    if (asOf > (newest.get(source) ?? "")) newest.set(source, asOf);
  }
  return [...newest].sort().map(([source, asOf]) => ({ source, asOf }));
}
