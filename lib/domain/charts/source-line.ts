import { longDate } from "../format";
import type { Origin } from "../provenance";
import { entry } from "../row";

/** Names of sources by their ids. */
export type SourceNames = Readonly<Record<string, { name: string; homepage: string }>>;

/** `models.dev, 30 Sep 2026`. */
export function originText({ source, asOf }: Origin, sources: SourceNames): string {
  const name = entry(sources, source)?.name ?? source;
  return asOf === null ? name : `${name}, ${longDate(asOf)}`;
}

const NAMED = 4;

/** Each source of some figures with the newest day of what is from it, those of most figures first. */
export function sourceLine(origins: readonly Origin[], sources: SourceNames): string {
  const found = new Map<string, { count: number; asOf: string | null }>();
  for (const { source, asOf } of origins) {
    const known = found.get(source) ?? { count: 0, asOf: null };
    const newest = asOf !== null && asOf > (known.asOf ?? "") ? asOf : known.asOf;
    found.set(source, { count: known.count + 1, asOf: newest });
  }
  const sorted = [...found].sort((a, b) => b[1].count - a[1].count || (a[0] < b[0] ? -1 : 1));
  const named = sorted
    .slice(0, NAMED)
    .map(([source, { asOf }]) => originText({ source, asOf }, sources));
  const more = sorted.length - named.length;
  return [...named, ...(more > 0 ? [`${more} more`] : [])].join("; ");
}
