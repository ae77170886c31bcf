import { bar, type CoverageBar, type CoverageInput } from "./coverage-bar";

/** Upstream's own models, after the ids that are other names of one; what is no language model is kept out by hand. */
export function canonical({ models, rows, merged, excluded }: CoverageInput): CoverageBar {
  const known = new Set(models.map(({ id }) => id));
  const out = new Set(excluded.map(({ model }) => model));
  const other = new Map(merged.map(({ canonical: id, model }) => [id.toLowerCase(), model]));
  const named = rows.flatMap(({ canonicalId }) => canonicalId?.toLowerCase() ?? []);
  const wanted = [...new Set(named.map((id) => other.get(id) ?? id))]
    .filter((id) => !out.has(id))
    .sort();
  return bar({
    id: "canonical",
    label: "models.dev’s models",
    counts: "Canonical models of models.dev with a price and text output.",
    value: wanted.filter((id) => known.has(id)).length,
    of: wanted.length,
    least: 1,
    missing: wanted.filter((id) => !known.has(id)).map((id) => ({ id })),
  });
}

/** Rows of a lab's own API under a name of that lab's. */
export function labRows({ rows, offers, hosts, labs, exceptions }: CoverageInput): CoverageBar {
  const apis = new Map(
    hosts.flatMap((host) =>
      host.kind === "lab" && !host.plan
        ? [host.id, ...host.aliases].map((id) => [id, host] as const)
        : [],
    ),
  );
  const prefixes = new Map(labs.map((lab) => [lab.id, lab.prefixes]));
  const under = new Set(offers.map(({ host, hostModelId }) => `${host}/${hostModelId}`));
  const decided = new Set(
    exceptions.filter(({ model }) => model === null).map(({ row }) => row.toLowerCase()),
  );
  const own = rows.flatMap(({ provider, modelId }) => {
    const api = apis.get(provider);
    const name = modelId.slice(modelId.lastIndexOf("/") + 1).toLowerCase();
    const named = api?.labs.some((lab) =>
      prefixes.get(lab)?.some((prefix) => name.startsWith(prefix)),
    );
    return api && named && !decided.has(`${provider}/${modelId}`.toLowerCase())
      ? [`${api.id}/${modelId}`]
      : [];
  });
  return bar({
    id: "lab",
    label: "Labs’ own models",
    counts: "Priced text models on a lab’s own API under that lab’s own names.",
    value: own.filter((row) => under.has(row)).length,
    of: own.length,
    least: 1,
    missing: own.filter((row) => !under.has(row)).map((id) => ({ id })),
  });
}

export function epoch({ index, sources, unmatched }: CoverageInput): CoverageBar {
  return bar({
    id: "epoch",
    label: "Epoch’s models",
    counts: "Models of the Epoch Capabilities Index.",
    value: index.length,
    of: sources.find(({ id }) => id === "epoch-index")?.rows ?? 0,
    least: 1,
    missing: unmatched
      .filter(({ source }) => source === "epoch-index")
      .map(({ name, reason }) => ({ id: name, why: reason })),
  });
}
