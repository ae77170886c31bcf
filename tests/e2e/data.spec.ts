import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { expectCalm, LOOKS } from "./expect-calm";

test("credits every source with its license, date and rows", async ({ page }) => {
  await page.goto("/data");
  const sources = page.getByRole("table", { name: "Sources by what they give" });
  const epoch = sources.getByRole("row").filter({ hasText: "eci_scores.csv" });
  await expect(epoch).toContainText("Epoch AI, AI Benchmarking Hub, epoch.ai/benchmarks");
  await expect(epoch).toContainText("CC BY 4.0");
  await expect(epoch).toContainText("11 Aug 2026");
  await expect(epoch).toContainText("222");
  await expect(sources).toContainText("@earendil-works/pi-ai, MIT license");
});

test("shows each bar with what it must reach", async ({ page }) => {
  await page.goto("/data");
  await expect(page.locator("[data-bar=epoch]")).toContainText("222 of 222");
  await expect(page.locator("[data-bar=repo]")).toContainText("bar: at least 95 %");
  await expect(page.locator("[data-bar=medians]")).toContainText("met");
});

test("fetches the conflicts when asked, to search through", async ({ page }) => {
  await page.goto("/data");
  await page
    .locator("#conflicts")
    .getByRole("button", { name: /^Price/ })
    .click();
  await page.getByRole("searchbox", { name: "Search the conflicts" }).fill("deepseek-v4-pro");
  const row = page
    .locator("#conflicts li")
    .filter({ hasText: "Price at DeepSeek" })
    .filter({ hasText: "$1.32 in" });
  await expect(row).toContainText("$0.43 in");
  await row.getByRole("link").click();
  await expect(page).toHaveURL(/\/models\/deepseek\/deepseek-v4-pro/);
});

test("opens the rows of a reason, page by page", async ({ page }) => {
  await page.goto("/data");
  const group = page
    .locator("#unmatched details")
    .filter({ hasText: "does not answer in text" })
    .first();
  await group.locator("summary").press("Enter");
  await expect(group.getByRole("status")).toContainText(/^1–25 of \d+$/);
  await group.getByRole("button", { name: "Next" }).click();
  await expect(group.getByRole("status")).toContainText(/^26–50 of/);
});

test("says so when a list cannot be fetched, and tries again", async ({ page }) => {
  await page.route("**/data/conflicts.json", (route) => route.fulfill({ status: 503 }), {
    times: 1,
  });
  await page.goto("/data");
  await page.locator("#conflicts").getByRole("button", { name: /^All/ }).click();
  await expect(page.locator("#conflicts")).toContainText("could not be fetched");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("searchbox", { name: "Search the conflicts" })).toBeVisible();
});

test("stays light, and so do its lists", async ({ request }) => {
  const html = await (await request.get("/data")).body();
  expect(gzipSync(html).byteLength).toBeLessThan(100_000);
  const rows = await (await request.get("/data/unmatched.json")).body();
  expect(gzipSync(rows).byteLength).toBeLessThan(100_000);
});

for (const look of LOOKS) {
  test(`is accessible and calm at ${look.width} px, ${look.colorScheme}`, async ({ page }) => {
    await expectCalm(page, "/data", look);
  });
}
