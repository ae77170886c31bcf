import { absolute, type Feed } from "./feed";
import { htmlList } from "./markup";

/** A JSON Feed 1.1 document (jsonfeed.org), to be sent as `application/feed+json`. */
export type JsonFeed = {
  version: "https://jsonfeed.org/version/1.1";
  title: string;
  home_page_url: string;
  feed_url: string;
  language: "en";
  authors: { name: string }[];
  items: {
    id: string;
    url: string;
    title: string;
    content_html: string;
    content_text: string;
    date_published: string;
  }[];
};

export function jsonFeed({ title, origin, self, page, entries }: Feed): JsonFeed {
  return {
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: absolute(origin, page),
    feed_url: absolute(origin, self),
    language: "en",
    authors: [{ name: "Weighbridge" }],
    items: entries.map(({ id, path, title: name, updated, lines }) => ({
      id,
      url: absolute(origin, path),
      title: name,
      content_html: htmlList(lines),
      content_text: lines.join("\n"),
      date_published: updated,
    })),
  };
}
