/** How one file's rows differ between two snapshots. */
export type FileDiff = { file: string; added: string[]; changed: string[]; removed: string[] };

/** What names a row in each snapshot file, for telling a changed row from a new one. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  models: ["id"],
  offers: ["model", "host", "hostModelId", "tier"],
  index: ["model", "name"],
  scores: ["model", "benchmark", "source", "version", "url"],
  difficulties: ["benchmark"],
  "hub-repos": ["id"],
  "hub-growth": ["date"],
  "hub-licenses": ["license"],
  "price-events": ["date", "host", "hostModelId", "event"],
  gpus: ["gpu"],
  "gpu-prices": ["gpu", "seller"],
  sources: ["id"],
  unmatched: ["source", "row"],
};

/** Rows added, changed and removed in one file, by key. */
export function diffRows(
  file: string,
  before: readonly unknown[],
  after: readonly unknown[],
): FileDiff {
  const old = byKey(file, before);
  const current = byKey(file, after);
  return {
    file,
    added: [...current.keys()].filter((key) => !old.has(key)),
    changed: [...current]
      .filter(([key, row]) => old.has(key) && old.get(key) !== row)
      .map(([key]) => key),
    removed: [...old.keys()].filter((key) => !current.has(key)),
  };
}

function byKey(file: string, rows: readonly unknown[]): Map<string, string> {
  const fields = KEYS[file] ?? [];
  const keyed = new Map<string, string>();
  for (const row of rows) {
    const values = row as Record<string, unknown>;
    const key = fields.map((field) => values[field] ?? "").join(" ");
    keyed.set(key, (keyed.get(key) ?? "") + JSON.stringify(row));
  }
  return keyed;
}
