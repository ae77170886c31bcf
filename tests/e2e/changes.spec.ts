import { readFileSync } from "node:fs";
import { expect, test, type Page } from "@playwright/test";
import type { JsonFeed } from "@/lib/domain/feed/json-feed";
import { atomFaults, jsonFeedFaults } from "../fixtures/feed-rules";
import { expectCalm, LOOKS } from "./expect-calm";

const rows = (page: Page) => page.locator(".change-list > li");
const days = (page: Page) =>
  page
    .locator(".change-day h3 time")
    .evaluateAll((all) => all.map((one) => one.getAttribute("datetime") ?? ""));
const kind = (page: Page, name: RegExp) =>
  page.getByRole("navigation", { name: "Kinds of change" }).getByRole("link", { name });

test("the first HTML has the view of the address, and older days without a script", async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/changes?kind=cut,rise&model=deepseek/deepseek-v4-pro&host=deepseek");
  // (3 × 1.74 + 3.48) / 4 = 2.175 and (3 × 0.435 + 0.87) / 4 = 0.54375.
  const cut = rows(page).filter({ hasText: "−75 %" });
  await expect(cut).toContainText("Price cut");
  await expect(cut).toContainText("$1.74 to →");
  await expect(page.locator("figure.chart-figure h3")).toContainText("price change");

  await page.goto("/changes");
  const newest = await days(page);
  expect(newest).toEqual([...newest].sort().reverse());
  await page.getByRole("link", { name: "Show older" }).click();
  await expect(page).toHaveURL(`/changes?before=${newest.at(-1)}`);
  await expect.poll(async () => (await days(page))[0] ?? "9").toMatch(/^20/);
  expect(((await days(page))[0] ?? "9") < (newest.at(-1) ?? "")).toBe(true);
  await page.getByRole("link", { name: "Newest" }).click();
  await expect(page).toHaveURL("/changes");
  await expect.poll(() => days(page)).toEqual(newest);
  await context.close();
});

test("filters, kinds, mix and search go to the address, the list and its feeds", async ({
  page,
}) => {
  await page.goto("/changes");
  const count = page.locator(".explorer-count b");
  const all = await count.innerText();
  await kind(page, /Price cuts/).click();
  await expect(page).toHaveURL("/changes?kind=cut");
  await expect(rows(page).first()).toHaveAttribute("data-change", "cut");
  await expect(rows(page).and(page.locator(":not([data-change=cut])"))).toHaveCount(0);
  await expect(count).not.toHaveText(all);

  await page.getByRole("checkbox", { name: /^DeepSeek/ }).check();
  await expect(page).toHaveURL("/changes?kind=cut&lab=deepseek");
  await expect(rows(page).locator(".change-model small").first()).toHaveText("DeepSeek");
  for (const lab of await rows(page).locator(".change-model small").allInnerTexts())
    expect(lab).toBe("DeepSeek");
  const atom = page.getByRole("link", { name: "Atom feed", exact: true });
  await expect(atom).toHaveAttribute("href", "/feed?lab=deepseek&kind=cut");
  await expect(page.locator('link[rel="alternate"][type="application/atom+xml"]')).toHaveAttribute(
    "href",
    /\/feed\?lab=deepseek&kind=cut$/,
  );

  await page.getByRole("button", { name: /3 in : 1 out/ }).click();
  await page.getByRole("button", { name: /1 : 1/ }).click();
  await expect(page).toHaveURL("/changes?kind=cut&lab=deepseek&mix=1:1");
  await expect(page.locator("figure.chart-figure")).toContainText("at 1 : 1");
  await page.getByRole("button", { name: "Remove Lab DeepSeek" }).click();
  await expect(page).toHaveURL("/changes?kind=cut&mix=1:1");
  await page.goBack();
  await expect(page.getByRole("checkbox", { name: /^DeepSeek/ })).toBeChecked();

  await page.goto("/changes?q=%22no+such+model%22");
  await expect(page.getByText("No model meets all of these filters")).toBeVisible();
  await page.getByRole("button", { name: "Clear all filters" }).click();
  await expect(count).toHaveText(all);
});

test("a day whose list is cut short is shown whole by itself", async ({ page }) => {
  await page.goto("/changes?before=2026-06-04");
  const more = page.getByRole("link", { name: /^Show all \d+ of/ }).first();
  const of = Number(/\d+/.exec(await more.innerText())?.[0]);
  await more.click();
  await expect(rows(page)).toHaveCount(of);
  await expect(page.locator(".change-day")).toHaveCount(1);
});

test("what is not understood is said and left out", async ({ page }) => {
  await page.goto("/changes?kind=gone&before=2026-02-30&host=nobody&model=a/b&table=x");
  for (const parameter of ["kind=gone", "before=2026-02-30", "host=nobody", "model=a/b", "table=x"])
    await expect(page.getByText(parameter).first()).toBeVisible();
  await expect(rows(page).first()).toBeVisible();
});

test("the explorer and a model's page lead to their changes and name their feeds", async ({
  page,
}) => {
  await page.goto("/?weights=open&q=qwen");
  const alternate = page.locator('link[rel="alternate"][type="application/atom+xml"]');
  await expect(alternate).toHaveAttribute("href", /\/feed\?q=qwen&weights=open$/);
  await page.getByRole("button", { name: "Subscribe to changes of these models" }).click();
  await expect(page.getByRole("menuitem", { name: /^Atom/ })).toHaveAttribute(
    "href",
    "/feed?q=qwen&weights=open",
  );
  await page.getByRole("menuitem", { name: /What changed/ }).click();
  await expect(page).toHaveURL("/changes?q=qwen&weights=open");
  await expect(rows(page).first()).toBeVisible();

  await page.goto("/models/openai/gpt-oss-120b");
  await expect(alternate).toHaveAttribute("href", /\/feed\?model=openai\/gpt-oss-120b$/);
  await page.getByRole("link", { name: "Changes by day" }).click();
  await expect(page).toHaveURL("/changes?model=openai/gpt-oss-120b");
  await expect(rows(page).first()).toContainText("gpt-oss-120b");
});

type ParsedEntry = { id: string; html: string; href: string };

test("feeds parse, hold only what was asked for, and are 304 to who has them", async ({
  page,
  request,
  baseURL,
}) => {
  const weights = new Map(
    (
      JSON.parse(readFileSync("data/snapshot/models.json", "utf8")) as {
        name: string;
        weights: { value: string };
      }[]
    ).map((model) => [model.name, model.weights.value]),
  );
  await page.goto("/guide");
  for (const path of [
    "/feed",
    "/feed?weights=open&kind=cut,rise,added,removed",
    "/feed?q=zz%22%3C%26",
  ]) {
    const answer = await request.get(path);
    expect(answer.headers()["content-type"]).toBe("application/atom+xml; charset=utf-8");
    const xml = await answer.text();
    expect(atomFaults(xml)).toEqual([]);
    const { error, self, entries } = await page.evaluate((text) => {
      const document = new DOMParser().parseFromString(text, "application/xml");
      const href = (of: Element | Document, rel: string) =>
        of
          .querySelector(`:scope > link[rel=${rel}], feed > link[rel=${rel}]`)
          ?.getAttribute("href");
      return {
        error: document.querySelector("parsererror")?.textContent ?? null,
        self: href(document, "self"),
        entries: [...document.querySelectorAll("entry")].map((entry) => ({
          id: entry.querySelector("id")?.textContent ?? "",
          html: entry.querySelector("content")?.textContent ?? "",
          href: href(entry, "alternate") ?? "",
        })),
      };
    }, xml);
    expect(error).toBeNull();
    expect(self?.startsWith(`${baseURL}/feed`)).toBe(true);
    expect(new Set(entries.map(({ id }: ParsedEntry) => id)).size).toBe(entries.length);
    expect(entries.length).toBe(path.includes("zz") ? 0 : 100);
    if (path.includes("weights=open")) {
      for (const { html } of entries) {
        const names = [...html.matchAll(/<li>(.*?) \(/g)].map(([, name = ""]) => name);
        for (const name of names)
          expect([name, weights.get(name) ?? "open"]).toEqual([name, "open"]);
      }
      expect((await page.goto(entries[0]?.href ?? ""))?.status()).toBe(200);
      await expect(rows(page).first()).toBeVisible();
    }
    const etag = answer.headers().etag ?? "";
    const again = await request.get(path, { headers: { "If-None-Match": etag } });
    expect(again.status()).toBe(304);
    const since = answer.headers()["last-modified"] ?? "";
    const dated = await request.get(path, { headers: { "If-Modified-Since": since } });
    expect(dated.status()).toBe(304);
  }
  const json = await request.get("/feed?host=groq&format=json");
  expect(json.headers()["content-type"]).toBe("application/feed+json; charset=utf-8");
  const feed = (await json.json()) as JsonFeed;
  expect(jsonFeedFaults(feed)).toEqual([]);
  for (const { title } of feed.items) expect(title).toMatch(/^Groq: /);
  const refused = await request.get("/feed?host=nobody");
  expect(refused.status()).toBe(400);
  expect(refused.headers()["content-type"]).toBe("application/problem+json");
});

for (const look of LOOKS) {
  test(`is accessible and does not shift at ${look.width} px, ${look.colorScheme}`, async ({
    page,
  }) => {
    await expectCalm(page, "/changes?before=2026-07-03", look);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  });
}
