import { absolute, feedUpdated, tagUri, type Feed, type FeedEntry } from "./feed";
import { escapeMarkup, htmlList } from "./markup";

const AUTHOR = "Weighbridge";

/** An Atom document (RFC 4287), to be sent as `application/atom+xml; charset=utf-8`. */
export function atomFeed(feed: Feed): string {
  const { origin, self, page, title, entries } = feed;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    element("id", tagUri(self)),
    element("title", title),
    element("updated", feedUpdated(feed)),
    `<author>${element("name", AUTHOR)}</author>`,
    link("self", absolute(origin, self), "application/atom+xml"),
    link("alternate", absolute(origin, page), "text/html"),
    ...entries.map((entry) => atomEntry(entry, origin)),
    "</feed>",
    "",
  ].join("\n");
}

function atomEntry({ id, title, path, updated, lines }: FeedEntry, origin: string): string {
  return [
    "<entry>",
    element("id", id),
    element("title", title),
    element("updated", updated),
    link("alternate", absolute(origin, path), "text/html"),
    `<content type="html">${escapeMarkup(htmlList(lines))}</content>`,
    "</entry>",
  ].join("\n");
}

function element(name: string, text: string): string {
  return `<${name}>${escapeMarkup(text)}</${name}>`;
}

function link(rel: string, href: string, type: string): string {
  return `<link rel="${rel}" type="${type}" href="${escapeMarkup(href)}"/>`;
}
