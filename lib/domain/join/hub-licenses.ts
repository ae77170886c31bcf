import type { HubRepoFact } from "../facts";
import type { License } from "../license";
import type { HubLicense } from "../reference";
import { licenseFinder } from "./license-name";

/**
 * How many of the gathered Hub repos have each license, and their downloads. They are the well-known ones
 * that public lists hold, not a sample of the whole Hub. Repos without a license tag are counted under null.
 */
export function hubLicenses(
  repos: readonly HubRepoFact[],
  licenses: readonly License[],
): HubLicense[] {
  const licenseOf = licenseFinder(licenses);
  const counts = new Map<string | null, HubLicense>();
  for (const { license, licenseName, downloads30d, asOf } of repos) {
    const tag = licenseName ?? license;
    const id = tag === null ? null : (licenseOf(tag) ?? tag.toLowerCase());
    const known = counts.get(id) ?? { license: id, repos: 0, downloads30d: 0, asOf };
    counts.set(id, {
      license: id,
      repos: known.repos + 1,
      downloads30d: known.downloads30d + (downloads30d ?? 0),
      asOf: asOf > known.asOf ? asOf : known.asOf,
    });
  }
  return [...counts.values()].sort(
    (a, b) => b.repos - a.repos || ((a.license ?? "") < (b.license ?? "") ? -1 : 1),
  );
}
