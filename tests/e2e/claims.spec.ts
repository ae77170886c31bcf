import { readFile } from "node:fs/promises";
import http from "node:http";
import { expect, test, type Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { VERDICT_WORDS } from "@/lib/domain/claims/claim";
import { CLAIMS } from "@/lib/domain/claims";
import { claimValue } from "@/lib/domain/claims/claim-value";
import type { ClaimView } from "@/lib/domain/claims/claim-view";
import { expectCalm, LOOKS } from "./expect-calm";
import { rawGet } from "./support/raw-get";

const verdict = (page: Page) => page.locator(".claim-verdict");
const rows = (page: Page) => page.getByRole("table", { name: "Rows behind the claim" });
const rule = (page: Page, name: string) => page.getByRole("radio", { name, exact: true });
/** As text without what keeps words on one line. */
const plain = (text: string) => text.replace(/\s+/g, " ").trim();

test.describe("the list", () => {
  test("has every claim with its verdict and figure in the first HTML", async ({ request }) => {
    const html = await (await request.get("/claims")).text();
    for (const { id } of CLAIMS) expect(html).toContain(`href="/claims/${id}"`);
    expect(html).toContain("Holds under this rule");
    expect(html).toContain("5.2 months");
  });
  test("shows some verdicts only, as a link", async ({ page }) => {
    await page.goto("/claims");
    await expect(page.locator(".claim-list > li")).toHaveCount(CLAIMS.length);
    await page
      .getByRole("navigation", { name: "Verdicts" })
      .getByRole("link", { name: /Does not hold/ })
      .click();
    await expect(page).toHaveURL("/claims?verdict=does-not-hold");
    await expect(page.locator(".claim-list .verdict-mark").first()).toHaveText("Does not hold");
    const shown = await page.locator(".claim-list .verdict-mark").allInnerTexts();
    expect(new Set(shown)).toEqual(new Set(["Does not hold"]));
  });
  test("follows the mix of the bar", async ({ page }) => {
    await page.goto("/claims");
    await page.getByRole("button", { name: /3 in : 1 out/ }).click();
    await page.getByRole("button", { name: /1 : 1/ }).click();
    await expect(page).toHaveURL("/claims?mix=1:1");
    await expect(page.locator("[data-claim=cheaper-on-average]")).toContainText("88.9 %");
    await page.getByRole("link", { name: /Open models cost 87/ }).click();
    await expect(page).toHaveURL("/claims/cheaper-on-average?mix=1:1");
    await expect(verdict(page)).toContainText("88.9 %");
  });
});

for (const { id, statement } of CLAIMS) {
  test(`${id}: page, API, tags and picture say the same`, async ({ page, request, baseURL }) => {
    const answer = await request.get(`/api/v1/claims/${id}`);
    expect(answer.status()).toBe(200);
    const { data } = (await answer.json()) as { data: ClaimView };

    expect((await page.goto(`/claims/${id}`))?.status()).toBe(200);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(`“${statement}”`);
    const said = plain(await verdict(page).innerText());
    expect(said).toBe(`${VERDICT_WORDS[data.verdict]} ${plain(data.finding)}`);
    for (const { label, value, unit } of data.figures) {
      const figure = page.locator(".claim-figures > div").filter({ hasText: label }).first();
      await expect(figure).toContainText(claimValue(value, unit));
    }
    await expect(page.locator(".claim-rules input")).toHaveCount(data.rules.length);
    await expect(page.locator("#rows")).toContainText(`${data.table.rows.length} rows`);
    await expect(page.locator("figure.chart-figure svg").first()).toBeVisible();

    const image = await page.locator('meta[property="og:image"]').getAttribute("content");
    expect(image).toBe(`${baseURL}/claims/${id}/image`);
    const picture = await request.get(image ?? "");
    expect(picture.headers()["content-type"]).toBe("image/png");
    const bytes = await picture.body();
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  });
}

test("a switch changes verdict, figure and link; the link shows the same in a fresh browser", async ({
  page,
  browser,
}) => {
  await page.goto("/claims/months-behind");
  await expect(verdict(page)).toContainText("5.2 months");
  await rule(page, "at least as high").check();
  await expect(page).toHaveURL("/claims/months-behind?rule=strict");
  await expect(verdict(page)).toContainText("Does not hold");
  await expect(verdict(page)).toContainText("6.9 months");
  await rule(page, "median").check();
  await expect(page).toHaveURL("/claims/months-behind?rule=strict&average=median");
  await expect(verdict(page)).toContainText("The median is 7.4 months");
  const said = await verdict(page).innerText();

  const context = await browser.newContext();
  const fresh = await context.newPage();
  await fresh.goto(page.url());
  expect(await verdict(fresh).innerText()).toBe(said);
  await expect(rule(fresh, "median")).toBeChecked();
  await context.close();

  await page.goBack();
  await expect(page).toHaveURL("/claims/months-behind?rule=strict");
  await expect(verdict(page)).toContainText("6.9 months");
  await expect(rule(page, "mean")).toBeChecked();
});

test("the link's view is in the first HTML", async ({ request }) => {
  const html = await (await request.get("/claims/months-behind?rule=strict")).text();
  expect(html).toContain("6.9 months");
  expect(html).toMatch(/og:image" content="[^"]*\/claims\/months-behind\/image\?rule=strict"/);
});

test("the bar's mix and the mix among the rules are one", async ({ page }) => {
  await page.goto("/claims/cheaper-on-average");
  await rule(page, "9 : 1").check();
  await expect(page).toHaveURL("/claims/cheaper-on-average?mix=9:1");
  await expect(page.getByRole("button", { name: /9 in : 1 out/ })).toBeVisible();
  await expect(verdict(page)).toContainText("87.3 % less");
  await page.goBack();
  await expect(page).toHaveURL("/claims/cheaper-on-average");
  await expect(verdict(page)).toContainText("88.2 % less");
  await page.goto("/claims/cheaper-on-average?mix=9:1&cached=0.5");
  await expect(verdict(page)).toContainText("$4.03 for closed");
});

test("works by keyboard alone", async ({ page }) => {
  await page.goto("/claims/hosts-compete");
  await rule(page, "median of its hosts").focus();
  await page.keyboard.press("ArrowDown");
  await expect(page).toHaveURL("/claims/hosts-compete?price=min");
  await expect(verdict(page)).toContainText("Holds under this rule");
  await expect(rule(page, "its cheapest host")).toBeFocused();
});

test("rows can be sorted, all shown, and lead to models", async ({ page }) => {
  await page.goto("/claims/cheaper-on-average");
  await expect(rows(page).locator("tbody tr")).toHaveCount(25);
  await rows(page)
    .getByRole("button", { name: /^Price/ })
    .click();
  await expect(page).toHaveURL("/claims/cheaper-on-average?sort=-price");
  await expect(rows(page).locator("[aria-sort=descending]")).toContainText("Price");
  const shown = await rows(page).locator("tbody tr td:nth-child(3)").allInnerTexts();
  const prices = shown.map((text) => Number(text.replace(/[$,]/g, "")));
  expect(prices).toEqual([...prices].sort((a, b) => b - a));
  await page.getByRole("button", { name: /^Show all \d+$/ }).click();
  expect(await rows(page).locator("tbody tr").count()).toBeGreaterThan(300);
  const link = rows(page).getByRole("link").first();
  const name = await link.innerText();
  await link.click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(name);
});

test("the CSV holds every row with what it rests on", async ({ page, request }) => {
  await page.goto("/claims/cheaper-at-equal-quality?price=min");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "CSV", exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("weighbridge-cheaper-at-equal-quality.csv");
  const lines = parse(await readFile(await download.path(), "utf8"), { columns: true }) as Record<
    string,
    string
  >[];
  const { data } = (await (
    await request.get("/api/v1/claims/cheaper-at-equal-quality?price=min")
  ).json()) as { data: ClaimView };
  expect(lines.map((line) => Number(line["Open price (USD per 1M tokens)"]))).toEqual(
    data.table.rows.map(({ openPrice }) => openPrice),
  );
  expect(lines[0]).toMatchObject({
    "Cheapest open id": "moonshotai/kimi-k3",
    Claim: data.statement,
    "As of": data.figures[0]?.asOf,
    Link: page.url(),
  });
});

test("what is not understood falls back and is said", async ({ page }) => {
  await page.goto("/claims/months-behind?rule=loose&sort=nothing&since=2025-01-01");
  const notice = page.getByRole("status").filter({ hasText: "Not understood" });
  await expect(notice).toContainText("rule=loose can be tie, interval, within, strict");
  await expect(notice).toContainText("sort=nothing");
  await expect(verdict(page)).toContainText("5.2 months");
  await page.goto("/claims?verdict=perhaps");
  await expect(page.getByRole("status").filter({ hasText: "verdict=perhaps" })).toBeVisible();
  await expect(page.locator(".claim-list > li")).toHaveCount(CLAIMS.length);
});

test("a claim that there is not is a 404 with the nearest ones", async ({ page, request }) => {
  expect((await page.goto("/claims/month-behind"))?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "There is no claim at this address",
  );
  await expect(page.getByRole("main").getByRole("listitem").first()).toContainText("six months");
  expect((await request.get("/claims/month-behind/image")).status()).toBe(404);
  const answer = await request.get("/api/v1/claims/month-behind");
  expect(answer.status()).toBe(404);
  expect(answer.headers()["content-type"]).toBe("application/problem+json");
  const moved = await request.get("/claims/Months-Behind", { maxRedirects: 0 });
  expect([moved.status(), moved.headers().location]).toEqual([308, "/claims/months-behind"]);
});

test("nothing a caller sends is a fault of the server", async ({ baseURL }) => {
  test.setTimeout(120_000);
  const agent = new http.Agent({ keepAlive: true, maxSockets: 2 });
  const nasty = ["%00", "%", "__proto__", "'\"><wbx>", "9".repeat(3000), "constructor", "-", ","];
  for (const { id, switches } of CLAIMS)
    for (const value of nasty) {
      const names = [...Object.keys(switches), "mix", "cached", "batch", "sort", "table"];
      const query = names.map((name) => `${name}=${value}`).join("&");
      for (const path of [`/claims/${id}`, `/api/v1/claims/${id}`, `/claims/${value}`]) {
        const { status } = await rawGet(baseURL ?? "", `${path}?${query}`, agent);
        expect(status, `${path}?${query}`.slice(0, 200)).toBeLessThan(500);
      }
    }
  agent.destroy();
});

test("the API has ETag, CORS and HEAD as its others", async ({ request }) => {
  const first = await request.get("/api/v1/claims?verdict=holds");
  expect(first.headers()["access-control-allow-origin"]).toBe("*");
  const etag = first.headers().etag ?? "";
  const again = await request.get("/api/v1/claims?verdict=holds", {
    headers: { "If-None-Match": etag },
  });
  expect(again.status()).toBe(304);
  const bad = await request.get("/api/v1/claims?verdict=perhaps");
  expect(bad.status()).toBe(400);
  expect(((await bad.json()) as { parameter: string }).parameter).toBe("verdict");
});

for (const look of LOOKS) {
  const name = `${look.width} px, ${look.colorScheme}`;
  test(`the list is calm and accessible at ${name}`, ({ page }) =>
    expectCalm(page, "/claims", look));
  test(`an empty list is calm at ${name}`, ({ page }) =>
    expectCalm(page, "/claims?verdict=cannot-tell", look));
  for (const id of ["months-behind", "cheaper-on-average", "gpus-can-be-cheaper"])
    test(`${id} is calm and accessible at ${name}`, ({ page }) =>
      expectCalm(page, `/claims/${id}`, look));
}
