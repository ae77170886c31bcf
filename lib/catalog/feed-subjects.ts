import { catalog } from "./catalog";

type Subject = { id: string; name: string };

/** Hosts that price events tell of, and labs with a model, by name. */
export function feedSubjects(): { hosts: Subject[]; labs: Subject[] } {
  return (known ??= subjects());
}
let known: { hosts: Subject[]; labs: Subject[] } | undefined;

function subjects() {
  const { curated, models, "price-events": events } = catalog();
  const hosts = new Set(events.flatMap(({ host, model }) => (model === null ? [] : host)));
  const labs = new Set(models.map(({ lab }) => lab));
  return {
    hosts: byName(curated.hosts.filter(({ id }) => hosts.has(id))),
    labs: byName(curated.labs.filter(({ id }) => labs.has(id))),
  };
}

function byName(all: readonly Subject[]): Subject[] {
  return all
    .map(({ id, name }) => ({ id, name }))
    .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
}
