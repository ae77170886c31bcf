import type { ClaimsByModel } from "./model-claims";
import type { Curated, Facts } from "./input";
import type { Seed } from "./seeds";

/** Release dates, accessibility and training compute of the index's lists; the per-version date comes first. */
export function addEpoch(
  facts: Facts,
  curated: Curated,
  seeds: ReadonlyMap<string, Seed>,
  of: ClaimsByModel,
): void {
  const named = (source: string) =>
    new Map(
      curated.names.flatMap((alias) =>
        alias.source === source ? [[alias.name, alias.model] as const] : [],
      ),
    );
  const modelOf = named("epoch");
  // A version may be other weights than the model it is filed under; null there means no model of ours.
  const modelOfVersion = named("epoch-versions");
  const versions = [...facts.versions].sort((a, b) =>
    (a.releaseDate ?? "9") < (b.releaseDate ?? "9") ? -1 : 1,
  );
  const dated = new Set<string>();
  for (const version of versions) {
    const filed = version.modelName ?? "";
    const said = [
      modelOfVersion.get(version.version),
      modelOfVersion.get(filed),
      modelOf.get(filed),
    ];
    const model = said.find((found) => found !== undefined);
    if (!model || !seeds.has(model)) continue;
    const from = { source: "epoch-versions", asOf: version.asOf, ref: version.version };
    if (version.releaseDate && !dated.has(model))
      of(model).released.push({ value: version.releaseDate, ...from });
    if (version.releaseDate) dated.add(model);
    if (version.trainingCompute && of(model).trainingCompute.length === 0)
      of(model).trainingCompute.push({ value: version.trainingCompute, ...from });
  }
  for (const fact of facts.index) {
    const model = modelOf.get(fact.name);
    if (!model || !seeds.has(model)) continue;
    const claims = of(model);
    const from = { source: "epoch-index", asOf: fact.asOf, ref: fact.name };
    if (fact.date) claims.released.push({ value: fact.date, ...from });
    if (fact.accessibility?.startsWith("Open weights"))
      claims.accessibility = { value: "open", ...from };
    else if (fact.accessibility && fact.accessibility !== "Unknown")
      claims.accessibility = { value: "closed", ...from };
    claims.nonCommercial = fact.accessibility === "Open weights (non-commercial)";
  }
}
