import { licenseChanged, licenseTagText } from "@/lib/domain/hub/license-change";
import type { LiveLicense } from "@/lib/domain/hub/live-facts";
import { licenseFinder } from "@/lib/domain/join/license-name";
import type { License } from "@/lib/domain/license";
import { catalog } from "./catalog";

/** What a live license tag means by our list, and whether it says another license than the snapshot's tag. */
export function liveLicense(
  before: string | null,
  now: LiveLicense,
): { tagged: License | null; changed: boolean } {
  const { licenses } = catalog().curated;
  const idOf = licenseFinder(licenses);
  // Several licenses have no one meaning.
  const spelling = now.tags.length > 1 ? null : (now.name ?? licenseTagText(now));
  const id = spelling === null ? null : (idOf(spelling) ?? idOf(now.tags[0] ?? ""));
  return {
    tagged: licenses.find((license) => license.id === id) ?? null,
    changed: licenseChanged(before, now, licenses),
  };
}
