import type { QualityTable } from "../quality/measure";

/** The table cut to some models, and to the measures that at least one of them has. */
export function restrictQuality(
  { measures, values }: QualityTable,
  models: readonly string[],
): QualityTable {
  const cut = measures.flatMap((measure) => {
    const all = values[measure.id] ?? {};
    const some = models.flatMap((id) => (Object.hasOwn(all, id) ? [[id, all[id]] as const] : []));
    return some.length > 0 ? [[measure, Object.fromEntries(some)] as const] : [];
  });
  return {
    measures: cut.map(([measure]) => measure),
    values: Object.fromEntries(cut.map(([{ id }, some]) => [id, some])),
  } as QualityTable;
}
