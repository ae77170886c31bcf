import { expect, test, type APIRequestContext } from "@playwright/test";
import { otherSite } from "./support/other-site";

/** As chats and social sites name themselves when they fetch a link. */
const CLIENTS = [
  "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)",
  "Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)",
  "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)",
  "Twitterbot/1.0",
];
const COMPARISON = "/compare?m=openai/gpt-5.5,zhipuai/glm-5.2&mix=1:1";
const PAGES = [
  { path: "/", says: "Weighbridge" },
  { path: COMPARISON, says: "GLM-5.2" },
  { path: "/compare", says: "Compare" },
  { path: "/charts?use=allowed", says: "frontier" },
  { path: "/trends?rule=tie", says: "Trends: the gap" },
  { path: "/cost?now=openai/gpt-5.5", says: "workload" },
  { path: "/claims", says: "Claims" },
  { path: "/changes?kind=cut&lab=deepseek", says: "What changed: Price cuts" },
  { path: "/claims/months-behind?rule=strict", says: "three to six months" },
  { path: "/models/openai/gpt-oss-120b", says: "gpt-oss-120b" },
];

type Tags = { head: string; meta: (name: string) => string | undefined };

/** What a client without scripts reads: the head of the first HTML. */
async function tags(request: APIRequestContext, path: string, agent: string): Promise<Tags> {
  const answer = await request.get(path, { headers: { "User-Agent": agent } });
  expect(answer.status()).toBe(200);
  const html = await answer.text();
  const head = html.slice(0, html.indexOf("</head>"));
  return {
    head,
    meta(name) {
      const tag = new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(head);
      return tag?.[1]?.replaceAll("&amp;", "&");
    },
  };
}

/** Width and height of a PNG, from its first chunk. */
function pngSize(bytes: Buffer): [number, number] {
  expect(bytes.subarray(0, 8).toString("latin1")).toBe("\u0089PNG\r\n\u001a\n");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

for (const { path, says } of PAGES) {
  test(`a chat sees title, description and picture of ${path}`, async ({ request, baseURL }) => {
    for (const agent of CLIENTS) {
      const { head, meta } = await tags(request, path, agent);
      expect(head).toMatch(/<title>[^<]+<\/title>/);
      expect(meta("og:title")).toContain(says);
      expect(meta("og:description")?.length).toBeGreaterThan(40);
      expect(meta("og:url")).toMatch(new RegExp(`^${baseURL}/`));
      expect(head).toContain(`<link rel="canonical" href="${baseURL}/`);
      expect(meta("twitter:card")).toBe("summary_large_image");
      expect(meta("twitter:image")).toBe(meta("og:image"));
      expect([meta("og:image:width"), meta("og:image:height")]).toEqual(["1200", "630"]);
      expect(meta("og:image:alt")?.length).toBeGreaterThan(10);
    }
    const { meta } = await tags(request, path, CLIENTS[0] as string);
    expect(meta("og:image")).toMatch(new RegExp(`^${baseURL}/`));
    const image = await request.get(meta("og:image") as string);
    expect(image.status()).toBe(200);
    expect(image.headers()["content-type"]).toBe("image/png");
    expect(image.headers()["cache-control"]).toContain("public");
    expect(pngSize(await image.body())).toEqual([1200, 630]);
  });
}

test("a comparison's picture is its own: other models, another mix, another picture", async ({
  request,
}) => {
  const bytes = async (query: string) => (await request.get(`/compare/image?${query}`)).body();
  const [one, again, mixed, others] = await Promise.all([
    bytes("m=openai/gpt-5.5,zhipuai/glm-5.2"),
    bytes("m=openai/gpt-5.5,zhipuai/glm-5.2"),
    bytes("m=openai/gpt-5.5,zhipuai/glm-5.2&mix=1:1"),
    bytes("m=openai/gpt-5.5,openai/gpt-oss-20b"),
  ]);
  expect(one.equals(again)).toBe(true);
  expect(one.equals(mixed)).toBe(false);
  expect(one.equals(others)).toBe(false);
});

test("a picture of anything is a picture, and of no model is not found", async ({ request }) => {
  const queries = [
    "",
    "m=",
    "m=no/such,__proto__",
    `m=${"x".repeat(3000)}`,
    "m=%00%ff",
    "m=openai/gpt-5.5&mix=9&cached=x&asof=2024-13-99",
    "x=constructor&y=%3Cscript%3E&q=(((",
    "requests=-1&in=9e99&now=../../x&atleast=a:b:c",
    "now=openai/gpt-5.5&atleast=coding:999",
    "m=openai/gpt-5.5&m=openai/gpt-oss-120b&asof=1999-01-01",
  ];
  for (const page of ["/compare", "/charts", "/trends", "/cost", ""]) {
    for (const query of queries) {
      const answer = await request.get(`${page}/image?${query}`);
      expect(answer.status(), `${page}/image?${query}`).toBe(200);
      expect(pngSize(await answer.body())).toEqual([1200, 630]);
    }
  }
  expect((await request.get("/models/no/such/image")).status()).toBe(404);
});

test("oEmbed is found in the page, and its HTML shows the comparison elsewhere", async ({
  page,
  request,
}) => {
  const { head } = await tags(request, COMPARISON, CLIENTS[0] as string);
  const [link] = /<link rel="alternate" type="application\/json\+oembed"[^>]*>/.exec(head) ?? [];
  const href = /href="([^"]+)"/.exec(link ?? "")?.[1]?.replaceAll("&amp;", "&");
  const answer = await request.get(href ?? "");
  expect(answer.status()).toBe(200);
  expect(answer.headers()["access-control-allow-origin"]).toBe("*");
  const { html, title, thumbnail_url } = await answer.json();
  expect(title).toContain("GLM-5.2");
  expect((await request.get(thumbnail_url)).headers()["content-type"]).toBe("image/png");
  const other = await otherSite(html);
  await page.goto(other.url);
  await expect(page.frameLocator("iframe").getByText("GLM-5.2").first()).toBeVisible();
  other.close();
});

test("oEmbed refuses other sites' addresses, and XML as its specification says", async ({
  request,
  baseURL,
}) => {
  const status = async (query: Record<string, string>) =>
    (await request.get("/api/oembed", { params: query })).status();
  expect(await status({ url: "https://example.org/compare?m=openai/gpt-5.5" })).toBe(404);
  expect(await status({ url: `${baseURL}/data` })).toBe(404);
  expect(await status({ url: `${baseURL}${COMPARISON}`, format: "xml" })).toBe(501);
  expect(await status({})).toBe(400);
});
