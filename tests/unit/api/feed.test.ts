import { describe, expect, it } from "vitest";
import { feed } from "@/lib/api/endpoints/feed";
import { handlers } from "@/lib/api/handlers";
import type { Problem } from "@/lib/api/problem";
import type { JsonFeed } from "@/lib/domain/feed/json-feed";
import { atomFaults, jsonFeedFaults } from "../../fixtures/feed-rules";

const { GET } = handlers(feed);
const ask = (query: string, headers: Record<string, string> = {}) =>
  GET(new Request(`http://x/feed?${query}`, { headers: { host: "example.org", ...headers } }), {
    params: Promise.resolve({}),
  });
const json = async (query: string) =>
  (await (await ask(`${query}&format=json`)).json()) as JsonFeed;

const QUERIES = [
  "",
  "host=groq",
  "lab=deepseek&kind=cut,rise",
  "model=openai/gpt-oss-120b",
  'q="oss"+-x+ü|[a]&weights=open&params=min:6B',
  "q=%22no+such+model%22",
];

describe("a feed", () => {
  it.each(QUERIES)("keeps the validators' rules in both formats: %s", async (query) => {
    const atom = await ask(query);
    expect(atom.status).toBe(200);
    expect(atom.headers.get("Content-Type")).toBe("application/atom+xml; charset=utf-8");
    expect(atomFaults(await atom.text())).toEqual([]);
    const other = await json(query);
    expect(jsonFeedFaults(other)).toEqual([]);
    expect(other.items.length).toBeLessThanOrEqual(100);
    expect(other.feed_url.startsWith("http://example.org/feed?")).toBe(true);
  });
  it("takes an address of the explorer whole", async () => {
    const { items, title } = await json(
      "weights=open&lab=moonshotai&sort=-price&cols=model&mix=1:1",
    );
    expect(title).toContain("Lab Moonshot AI");
    expect(items.length).toBeGreaterThan(0);
  });
  it("is 304 to those who have it, by tag first and by date else", async () => {
    const first = await ask("host=groq");
    const [etag, modified] = [first.headers.get("ETag"), first.headers.get("Last-Modified")];
    expect(modified).toMatch(/GMT$/);
    const status = async (headers: Record<string, string>) =>
      (await ask("host=groq", headers)).status;
    expect(await status({ "If-None-Match": etag ?? "" })).toBe(304);
    expect(await status({ "If-Modified-Since": modified ?? "" })).toBe(304);
    expect(await status({ "If-Modified-Since": "Thu, 01 Jan 2026 00:00:00 GMT" })).toBe(200);
    expect(await status({ "If-Modified-Since": "yesterday" })).toBe(200);
    expect(await status({ "If-None-Match": '"other"', "If-Modified-Since": modified ?? "" })).toBe(
      200,
    );
  });
  it("refuses what it does not understand, as the API does", async () => {
    for (const [query, parameter] of [
      ["host=nobody", "host"],
      ["lab=nobody", "lab"],
      ["model=a/b", "model"],
      ["kind=gone", "kind"],
      ["format=rss", "format"],
      ["since=2026", "since"],
      ["q=params:many", "q"],
    ]) {
      const refused = await ask(query ?? "");
      expect([query, refused.status]).toEqual([query, 400]);
      expect(refused.headers.get("Content-Type")).toBe("application/problem+json");
      expect(((await refused.json()) as Problem).parameter).toBe(parameter);
    }
  });
  it("says 404 to a request that names no host to link to", async () => {
    expect((await ask("", { host: "a b" })).status).toBe(404);
  });
});
