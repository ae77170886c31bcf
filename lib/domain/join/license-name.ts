import type { License } from "../license";

/** Finds a license by any of its spellings: its id, `other:name`, `other (name)`, an alias. Null when unknown. */
export function licenseFinder(licenses: readonly License[]): (spelling: string) => string | null {
  const ids = new Map<string, string>();
  for (const license of licenses) {
    for (const name of [license.id, ...license.aliases]) ids.set(name.toLowerCase(), license.id);
  }
  return (spelling) => {
    const named = /^other\s*(?::|\()\s*(.+?)\)?$/i.exec(spelling.trim());
    const name = (named?.[1] ?? spelling).trim().toLowerCase();
    const id = ids.get(name) ?? ids.get(name.replace(/\s+/g, "-"));
    return id && id !== "other" && id !== "unknown" ? id : null;
  };
}
