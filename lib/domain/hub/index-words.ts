import { count, longDate } from "../format";

/** What an index says of itself. */
export type IndexAbout = {
  origin: "seed" | "file" | "hub";
  /** Day its facts are of, `YYYY-MM-DD`. */
  asOf: string;
  rows: number;
};

/** Where the index's facts are from, as the source of a figure. */
export const INDEX_SOURCE = {
  seed: "The Hub’s own facts, gathered up to this day by public projects (the seed that ships with the site)",
  file: "The Hub’s own facts, from a loaded dump",
  hub: "The Hub’s own facts, from a sync of the whole Hub",
} as const satisfies Record<IndexAbout["origin"], string>;

/** Which repos an index holds, of what day: `the 6,199 repos that ship with the site, 23 Aug 2026`. */
export function indexWords({ origin, asOf, rows }: IndexAbout): string {
  const what = {
    seed: `the ${count(rows)} repos that ship with the site`,
    file: `${count(rows)} repos of a loaded dump`,
    hub: `the whole Hub, ${count(rows)} repos`,
  }[origin];
  return `${what}, ${longDate(asOf)}`;
}

/** The same as a line of sources. */
export function indexSource({ origin, asOf }: IndexAbout): string {
  return `${INDEX_SOURCE[origin]}, ${longDate(asOf)}`;
}
