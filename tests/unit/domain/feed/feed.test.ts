import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atomFeed } from "@/lib/domain/feed/atom";
import { tagUri, type Feed } from "@/lib/domain/feed/feed";
import { atomFaults, isWellFormed, jsonFeedFaults } from "../../../fixtures/feed-rules";
import { jsonFeed } from "@/lib/domain/feed/json-feed";
import { escapeMarkup } from "@/lib/domain/feed/markup";

const feed = (known: Partial<Feed> = {}): Feed => ({
  title: "Prices at R&D <GmbH>",
  origin: "https://example.org",
  self: "/feed?host=a&lab=b",
  page: "/changes?host=a&lab=b",
  updated: "2026-07-02T00:00:00Z",
  entries: [
    {
      ...{
        id: tagUri("prices/a/2026-07-01"),
        title: `"A" & 'B'`,
        path: "/changes?host=a&day=2026-07-01",
      },
      ...{
        updated: "2026-07-01T00:00:00Z",
        lines: ["x < y: $1 → $2", "]]> <script>alert(1)</script>"],
      },
    },
  ],
  ...known,
});

describe("an Atom feed", () => {
  it("has what RFC 4287 asks of a feed and of an entry", () => {
    const xml = atomFeed(feed());
    expect(isWellFormed(xml)).toBe(true);
    for (const part of [
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
      "<id>tag:weighbridge,2026:/feed?host=a&amp;lab=b</id>",
      "<title>Prices at R&amp;D &lt;GmbH&gt;</title>",
      "<updated>2026-07-01T00:00:00Z</updated>",
      "<author><name>Weighbridge</name></author>",
      '<link rel="self" type="application/atom+xml" href="https://example.org/feed?host=a&amp;lab=b"/>',
      "<id>tag:weighbridge,2026:prices/a/2026-07-01</id>",
      '<link rel="alternate" type="text/html" href="https://example.org/changes?host=a&amp;day=2026-07-01"/>',
    ])
      expect(xml).toContain(part);
  });
  it("keeps the rules that the feed validators check", () => {
    expect(atomFaults(atomFeed(feed()))).toEqual([]);
    expect(atomFaults(atomFeed(feed({ entries: [] })))).toEqual([]);
    const odd = feed({ self: "/feed?q=ü+|+“x”", page: "/changes?q=ü+|+{x}" });
    expect(atomFaults(atomFeed(odd))).toEqual([]);
    expect(atomFeed(odd)).toContain("/feed?q=%C3%BC+%7C+%E2%80%9Cx%E2%80%9D");
  });
  it("is told from one that breaks them", () => {
    const [entry] = feed().entries;
    const twice = entry ? [entry, entry] : [];
    expect(atomFaults(atomFeed(feed({ entries: twice })))).toHaveLength(1);
    const undated = entry ? [{ ...entry, updated: "2026-07-01" }] : [];
    expect(atomFaults(atomFeed(feed({ entries: undated })))).not.toEqual([]);
  });
  it("holds HTML escaped twice where a line looks like markup", () => {
    expect(atomFeed(feed())).toContain("&lt;li&gt;]]&amp;gt; &amp;lt;script&amp;gt;alert(1)");
  });
  it("says of what day its data are where it has no entries", () => {
    const xml = atomFeed(feed({ entries: [] }));
    expect(xml).toContain("<updated>2026-07-02T00:00:00Z</updated>");
    expect(isWellFormed(xml)).toBe(true);
  });
  it("stays well formed whatever upstream names things", () => {
    // Any code points at all, control characters and lone surrogates among them.
    const text = fc
      .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 20 })
      .map((points) => String.fromCodePoint(...points) + "<&\u0000");
    fc.assert(
      fc.property(text, text, text, (title, line, path) => {
        const [entry] = feed().entries;
        const entries = entry ? [{ ...entry, title, lines: [line], path: `/${path}` }] : [];
        expect(isWellFormed(atomFeed(feed({ title, entries })))).toBe(true);
      }),
    );
  });
});

describe("text in markup", () => {
  it("keeps characters of all planes and drops what XML cannot hold", () => {
    expect(escapeMarkup("é 漢 🙂 \t\n")).toBe("é 漢 🙂 \t\n");
    expect(escapeMarkup("a\u0000b\u001Bc\uFFFEd\uD800e")).toBe("abcde");
  });
});

describe("a JSON feed", () => {
  it("keeps the rules of jsonfeed.org", () => {
    expect(jsonFeedFaults(jsonFeed(feed()))).toEqual([]);
    const { version: _, ...without } = jsonFeed(feed());
    expect(jsonFeedFaults(without)).not.toEqual([]);
  });
  it("has what version 1.1 asks for", () => {
    expect(jsonFeed(feed())).toMatchObject({
      version: "https://jsonfeed.org/version/1.1",
      title: "Prices at R&D <GmbH>",
      feed_url: "https://example.org/feed?host=a&lab=b",
      home_page_url: "https://example.org/changes?host=a&lab=b",
      items: [
        {
          id: "tag:weighbridge,2026:prices/a/2026-07-01",
          url: "https://example.org/changes?host=a&day=2026-07-01",
          content_html:
            "<ul><li>x &lt; y: $1 → $2</li><li>]]&gt; &lt;script&gt;alert(1)&lt;/script&gt;</li></ul>",
          date_published: "2026-07-01T00:00:00Z",
        },
      ],
    });
  });
});
