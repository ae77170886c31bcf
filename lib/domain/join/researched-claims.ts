import type { ClaimsByModel } from "./model-claims";
import type { Facts } from "./input";

/** How a researched row says that it took a fact from the other gathered lists: then those speak first. */
export function fromGatheredLists(source: string | null): boolean {
  return source !== null && /^hub\/|beside this file/.test(source);
}

/** License and size of the rows looked up by hand whose source passes. */
export function addResearched(
  facts: Facts,
  merged: ReadonlyMap<string, string>,
  licenseOf: (spelling: string) => string | null,
  of: ClaimsByModel,
  passes: (source: string | null) => boolean,
): void {
  for (const row of facts.researched) {
    const claims = of(merged.get(row.model.toLowerCase()) ?? row.model.toLowerCase());
    const doubt = row.doubt ? { doubt: row.doubt } : {};
    const license = row.license ? licenseOf(row.license) : null;
    if (license && passes(row.licenseSource)) {
      claims.license.push({
        value: license,
        source: "researched-models",
        asOf: wholeDay(row.licenseDate) ?? row.asOf,
        ...ref(row.licenseSource),
        ...doubt,
      });
    }
    if (!passes(row.parametersSource)) continue;
    const sized = {
      source: "researched-models",
      asOf: row.asOf,
      ...ref(row.parametersSource),
      ...doubt,
    };
    if (row.totalParameters) claims.totalParameters.push({ value: row.totalParameters, ...sized });
    if (row.activeParameters)
      claims.activeParameters.push({ value: row.activeParameters, ...sized });
  }
}

/** A source that only names a month or a year gives no day. */
function wholeDay(date: string | null): string | null {
  return date?.length === 10 ? date : null;
}

function ref(source: string | null): { ref?: string } {
  return source && !fromGatheredLists(source) ? { ref: source } : {};
}
