import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { expectCalm, LOOKS } from "./expect-calm";

const figure = (id: string) => `figure#${id}`;

test("says by how much the Hub grew, and that the rest is of the seed alone", async ({ page }) => {
  await page.goto("/hub/stats");
  await expect(page.locator(figure("hub-growth")).getByRole("heading")).toHaveText(
    /^The Hub holds 3\.03M models, \d+ times as many as five years before$/,
  );
  await expect(page.locator("#make-up")).toContainText(
    "These shares are not those of the whole Hub. They are counted over the 6,199 repos",
  );
  await expect(page.locator(figure("licenses")).getByRole("heading")).toHaveText(
    "59.2 % of the repos name no license; of the rest, 78.8 % allow commercial use without conditions",
  );
  await expect(page.getByRole("figure")).toHaveCount(7);
});

test("draws in the first HTML, without a script", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/hub/stats?of=downloads&scale=linear");
  await expect(page.locator(`${figure("hub-growth")} figcaption`)).toContainText("Sources:");
  await expect(page.locator(figure("hub-growth"))).toContainText("dated counts, linear");
  await expect(page.locator(figure("licenses"))).toContainText("share of downloads of 30 days");
  expect(await page.locator(`${figure("licenses")} svg rect`).count()).toBeGreaterThan(5);
  await context.close();
});

test("changes scale and measure in the address, and back", async ({ page }) => {
  await page.goto("/hub/stats", { waitUntil: "networkidle" });
  await page.getByRole("radio", { name: "Linear" }).check();
  await expect(page).toHaveURL(/scale=linear/);
  await expect(page.locator(figure("hub-growth"))).toContainText("linear");
  await page.getByRole("radio", { name: "Downloads" }).check();
  await expect(page).toHaveURL(/of=downloads/);
  await expect(page.locator(figure("tasks")).getByRole("heading")).toContainText("most downloaded");
  await page.goBack();
  await expect(page.locator(figure("tasks")).getByRole("heading")).toContainText("commonest");
});

test("shows a chart as a table that leads to the repos, and saves it", async ({ page }) => {
  await page.goto("/hub/stats?table=licenses", { waitUntil: "networkidle" });
  const table = page.locator(figure("licenses")).getByRole("table");
  const row = table
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader", { name: "mit", exact: true }) });
  await expect(row).toContainText("431");
  await expect(row).toContainText("Allowed");
  await expect(row.getByRole("link")).toHaveAttribute("href", "/hub?license=mit");
  await page.getByRole("button", { name: /^Save “59\.2 %/ }).click();
  const saving = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: /CSV/ }).click();
  const file = await (await saving).path();
  expect(await readFile(file, "utf8")).toContain(
    "License tags,Commercial use,Repos,Share of repos",
  );
});

test("says what of the address it did not understand", async ({ page }) => {
  const answer = await page.goto("/hub/stats?scale=cubic&of=1&table=none");
  expect(answer?.status()).toBe(200);
  const notice = page.getByRole("status").filter({ hasText: "Not understood" });
  await expect(notice).toContainText("scale=cubic can be log, linear");
  await expect(notice).toContainText("of=1 can be repos, downloads");
  await expect(notice).toContainText("table=none");
});

for (const look of LOOKS)
  test(`is calm at ${look.width} px, ${look.colorScheme}`, async ({ page }) => {
    await expectCalm(page, "/hub/stats", look);
  });
