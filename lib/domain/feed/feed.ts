/** One entry of a feed, whatever it is written as. */
export type FeedEntry = {
  /** The same for ever, whatever address the site is at. */
  id: string;
  title: string;
  /** Path on the site, with a leading slash. */
  path: string;
  /** RFC 3339. */
  updated: string;
  /** Plain text, a line each. */
  lines: readonly string[];
};

/** A feed and where it stands. Addresses are absolute. */
export type Feed = {
  title: string;
  /** The site's origin, e.g. `https://example.org`. */
  origin: string;
  /** Path and query of the feed itself. */
  self: string;
  /** Path and query of the page that shows the same. */
  page: string;
  /** For a feed without entries: when its data are of, RFC 3339. */
  updated: string;
  /** Newest first. */
  entries: readonly FeedEntry[];
};

/** A tag URI (RFC 4151) of this site: an id that is no address and outlives one. */
export function tagUri(name: string): string {
  const { pathname, search } = new URL(`https://weighbridge/${name}`);
  return `tag:weighbridge,2026:${(pathname.slice(1) + search).replace(BEYOND_URI, encodeURIComponent)}`;
}

/** What a URI cannot hold (RFC 3986) but browsers leave as it is. */
const BEYOND_URI = /[|\\^`{}[\]]/g;

/** The whole address of a path of this site, in characters that every reader of feeds takes. */
export function absolute(origin: string, path: string): string {
  return new URL(origin + path).href.replace(BEYOND_URI, encodeURIComponent);
}

/** When a feed last changed. */
export function feedUpdated({ entries, updated }: Feed): string {
  return (
    entries.reduce((latest, entry) => (entry.updated > latest ? entry.updated : latest), "") ||
    updated
  );
}
