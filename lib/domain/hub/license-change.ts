import { licenseFinder } from "../join/license-name";
import type { License } from "../license";
import type { LiveLicense } from "./live-facts";

/** How a license tag reads: `mit`, `other: modified-mit`, `apache-2.0, mit`; null without one. */
export function licenseTagText({ tags, name }: LiveLicense): string | null {
  if (tags.length === 0) return name;
  return tags.map((tag) => (tag === "other" && name ? `other: ${name}` : tag)).join(", ");
}

/**
 * Whether the live tag says another license than the snapshot's. Nothing to compare with is no change,
 * and neither is a name that `other` has got since.
 */
export function licenseChanged(
  before: string | null,
  now: LiveLicense,
  licenses: readonly License[],
): boolean {
  if (before === null) return false;
  const idOf = licenseFinder(licenses);
  const key = (spelling: string) => idOf(spelling) ?? spelling.trim().toLowerCase();
  const spellings = [...now.tags, ...(now.name ? [now.name] : [])];
  return !spellings.some((spelling) => key(spelling) === key(before));
}
