import { readFile } from "node:fs/promises";
import { expect, test, type Page } from "@playwright/test";
import { expectCalm, LOOKS } from "./expect-calm";

const GPT = "openai/gpt-5.5";
const CODING = "requests=2K&in=122K&cachedin=116.5K&out=415";

const costs = (page: Page) => page.getByRole("table", { name: "Costs by model" });
const names = (page: Page) => costs(page).locator("[data-cell=model] a").allInnerTexts();
const verdict = (page: Page) => page.locator(".cost-verdict");
/** The catalogue and the table of quality are here; they may take their time on a busy machine. */
const ready = (page: Page) =>
  expect(page.locator(".cost[data-ready]")).toBeVisible({ timeout: 15_000 });
const field = (page: Page, name: string) => page.getByRole("spinbutton", { name });
/** USD a month as the list shows it, top down. */
const months = async (page: Page) => {
  const texts = await costs(page).locator("[data-cell=month] b.figures").allInnerTexts();
  return texts.map((text) => Number(text.replace(/[$,]/g, "")));
};

test("shows the view of the link in the first HTML", async ({ request }) => {
  const html = await (await request.get(`/cost?now=${GPT}&bother=1000&requests=1000`)).text();
  // 1,000 a day of 1,500 × $5 and 500 × $30 per 1M, 30.4375 days.
  expect(html).toContain("$684.84");
  expect(html).toContain("the closed model is the simpler choice");
});

test("lists models by what they cost a month, and each one's hosts", async ({ page }) => {
  await page.goto("/cost");
  await ready(page);
  await expect(verdict(page)).toContainText("1,000 requests a day of 1,500 tokens in and 500 out");
  const shown = await months(page);
  expect(shown.length).toBe(40);
  expect(shown).toEqual([...shown].sort((a, b) => a - b));
  await page.getByRole("button", { name: /^Show all/ }).click();
  expect((await months(page)).length).toBeGreaterThan(300);

  await page.getByRole("button", { name: "Show hosts of gpt-oss-120b" }).click();
  const hosts = page.getByRole("table", { name: "Hosts of gpt-oss-120b" });
  await expect(hosts.getByRole("row", { name: /^Groq/ })).toContainText("$15.98");
  expect(await hosts.getByRole("row").count()).toBeGreaterThan(20);
});

test("takes a preset into the link, and the link into a fresh browser", async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto("/cost");
  await ready(page);
  await page.getByRole("button", { name: "Coding agent, cached" }).click();
  await expect(page).toHaveURL(`/cost?${CODING}`);
  await expect(page.getByText("357,161 recorded steps")).toBeVisible();
  await field(page, "Requests a day").fill("500");
  await expect(page).toHaveURL(/requests=500&/);
  await expect(page.getByText("Your own figures.")).toBeVisible();
  const [said, listed] = [await verdict(page).innerText(), await names(page)];

  const context = await browser.newContext();
  const fresh = await context.newPage();
  await fresh.goto(new URL(page.url(), baseURL).href);
  await ready(fresh);
  expect(await verdict(fresh).innerText()).toBe(said);
  expect(await names(fresh)).toEqual(listed);
  await context.close();

  await page.goBack();
  await expect(page).toHaveURL("/cost");
  await expect(field(page, "Requests a day")).toHaveValue("1K");
  await expect(verdict(page)).toContainText("1,500 tokens in");
});

test("works by keyboard alone", async ({ page }) => {
  await page.goto("/cost");
  await ready(page);
  await field(page, "Requests a day").focus();
  await page.keyboard.press("ArrowUp");
  await expect(page).toHaveURL(/requests=2K/);
  await page.getByRole("button", { name: "Choose your model" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("combobox", { name: "Choose your model" })).toBeFocused();
  await page.keyboard.type("gpt-5.5");
  await expect(page.getByRole("option").first()).toContainText("GPT-5.5");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/now=openai\/gpt-5\.5&atleast=quality:openai\/gpt-5\.5/);
  await expect(verdict(page)).toContainText("You pay $1,370 a month with GPT-5.5.");
  await page.getByRole("button", { name: "Show hosts of GPT-5.5", exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("table", { name: "Hosts of GPT-5.5" })).toContainText("Azure");
});

test("pins what is paid now, and holds the others against it", async ({ page }) => {
  await page.goto(`/cost?now=${GPT}&q=gpt-oss`);
  await ready(page);
  const first = costs(page).locator("tbody tr").first();
  await expect(first).toContainText("GPT-5.5");
  await expect(first).toContainText("$684.84");
  const row = costs(page).getByRole("row", { name: /gpt-oss-120b/ });
  const text = await row.first().locator("[data-cell=saves]").innerText();
  expect(text).toMatch(/^\$\d{3}\.\d{2}/);
  expect(text).toMatch(/9\d(\.\d)? %$/);
});

test("cuts the list at what is good enough for the task", async ({ page }) => {
  await page.goto("/cost?atleast=coding:150");
  await ready(page);
  await expect(verdict(page)).toContainText("Good enough for the task, not best in general");
  const values = await costs(page).locator("tbody [data-cell=quality]").allInnerTexts();
  expect(values.length).toBeGreaterThan(5);
  for (const text of values) {
    const value = Number(/\d+\.\d/.exec(text)?.[0]);
    expect(value >= 150 || text.includes("may reach")).toBe(true);
  }
  await field(page, "At least").fill("");
  await expect(page).toHaveURL("/cost?atleast=coding");
  await expect.poll(async () => (await names(page)).length).toBe(40);
  await page.getByRole("combobox", { name: "Measured by" }).selectOption("gpqa-diamond");
  await expect(page).toHaveURL("/cost?atleast=gpqa-diamond");
  await expect(costs(page).locator("thead [data-cell=quality]")).toContainText("GPQA");
});

test("says when not to bother, with the sum", async ({ page }) => {
  await page.goto(`/cost?now=${GPT}&requests=50`);
  await expect(verdict(page)).toContainText(
    /You would save \$\d+\.\d\d a month with .+; below your \$200, the closed model is the simpler choice\./,
  );
  await ready(page);
  await field(page, "Not worth a change below, a month").fill("10");
  await expect(verdict(page)).toContainText(/you would save \$\d+\.\d\d a month, \d/);
  await expect(page).toHaveURL(/bother=10/);
});

test("filters by weights and license, as the explorer does", async ({ page }) => {
  await page.goto("/cost?lab=deepseek,zhipuai");
  await ready(page);
  await expect(page.getByRole("list", { name: "Active filters" })).toContainText("DeepSeek");
  const labs = await costs(page).locator("[data-cell=model] .second").allInnerTexts();
  expect(new Set(labs.map((text) => text.split(" · ")[0]))).toEqual(new Set(["DeepSeek", "Z.ai"]));
  await page.getByRole("button", { name: "Clear all" }).click();
  await page.getByRole("radio", { name: "Closed" }).check({ force: true });
  await expect(page).toHaveURL("/cost?weights=closed");
  await expect(costs(page).locator("tbody [data-weights=open]")).toHaveCount(0);
});

test("applies long-context prices, and says where a request does not fit", async ({ page }) => {
  await page.goto(`/cost?now=${GPT}&in=300K&out=2K`);
  await ready(page);
  const paid = costs(page).locator("tr[data-now]");
  // 300,000 × $10 and 2,000 × $45 per 1M.
  await expect(paid).toContainText("$3.09");
  await expect(paid).toContainText("long-context price");
  await page.getByRole("button", { name: "Show hosts of GPT-5.5", exact: true }).click();
  await expect(
    page.getByRole("table", { name: "Hosts of GPT-5.5" }).getByRole("row", { name: /^OpenAI/ }),
  ).toContainText("long-context price above 272K");

  await page.goto("/cost?now=openai/gpt-oss-120b&in=128K");
  await ready(page);
  await page.getByRole("button", { name: "Show hosts of gpt-oss-120b" }).click();
  await expect(page.getByRole("table", { name: "Hosts of gpt-oss-120b" })).toContainText(
    "does not fit: 128K context",
  );
});

test("gives its mix to every page", async ({ page }) => {
  await page.goto("/cost?in=12K&out=400");
  await ready(page);
  await page.getByRole("button", { name: /^Use this mix on every page/ }).click();
  await expect(page).toHaveURL(/mix=30:1/);
  await expect(page.getByRole("region", { name: "Token mix and dates" })).toContainText(
    "30 in : 1 out",
  );
  await expect(page.getByText("Every page’s prices are at its mix")).toBeVisible();
  await page.getByRole("link", { name: "explorer", exact: true }).click();
  await expect(page).toHaveURL("/?mix=30:1", { timeout: 15_000 });
});

test("saves the list as CSV", async ({ page }) => {
  await page.goto(`/cost?now=${GPT}`);
  await ready(page);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "CSV" }).click();
  const text = await readFile(await (await download).path(), "utf8");
  const lines = text.trim().split("\r\n");
  expect(lines.length).toBeGreaterThan(300);
  expect(lines[1]).toContain("GPT-5.5,OpenAI,closed,proprietary,true,0.0225,22.5,684.84375");
});

test("says what it does not understand, and shows the rest", async ({ page }) => {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  await page.goto("/cost?now=openai/gpt-5.55&in=lots&atleast=codin:150&bother=-3&out=700");
  const notice = page.getByRole("status").filter({ hasText: "Not understood in the link" });
  await expect(notice).toContainText("in=lots must be a number from 1 to 10,000,000");
  await expect(notice).toContainText("now=openai/gpt-5.55 is no model we know; did you mean");
  await expect(notice).toContainText("atleast=codin:150 names no measure of quality; did you mean");
  await expect(notice).toContainText("bother=-3 must be USD a month");
  await ready(page);
  await expect(verdict(page)).toContainText("1,500 tokens in and 700 out");
  for (const hostile of [
    "now=__proto__/constructor&atleast=__proto__:1",
    "now=%3Cscript%3E/x&requests=1e999&in=-1&cachedin=9999999&batchshare=NaN",
    `atleast=quality:${"9".repeat(500)}&now=${"a/".repeat(300)}`,
    "weights=open&weights=closed&in=%00&out=%E2%82%AC",
  ]) {
    expect((await page.goto(`/cost?${hostile}`))?.status()).toBe(200);
    await ready(page);
    await expect(costs(page).locator("tbody tr").first()).toBeVisible();
  }
  expect(faults).toEqual([]);
});

test("leaves what it has when the figures cannot be fetched", async ({ page }) => {
  await page.route("**/catalog.json*", (route) => route.abort());
  await page.goto("/cost");
  await expect(page.getByText("The figures could not be fetched")).toBeVisible();
  await expect(costs(page).locator("tbody tr")).toHaveCount(20);
  await page.unroute("**/catalog.json*");
  await page.getByRole("button", { name: "Try again" }).click();
  await ready(page);
});

test("names what to loosen when nothing is left", async ({ page }) => {
  await page.goto("/cost?atleast=quality:900");
  await ready(page);
  await expect(page.getByText("No model is left")).toBeVisible();
  await page.getByRole("button", { name: "Ask for less" }).click();
  await expect(page).toHaveURL("/cost");
  await expect(costs(page).locator("tbody tr")).toHaveCount(40);
});

test("has the form in a sheet and cards on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`/cost?now=${GPT}`);
  await ready(page);
  await page.getByRole("button", { name: "Workload" }).click();
  const sheet = page.getByRole("dialog", { name: "Workload" });
  await sheet.getByRole("button", { name: "Summarizing" }).click();
  await sheet.getByRole("button", { name: /^Show \d+ models$/ }).click();
  await expect(sheet).toBeHidden();
  await expect(verdict(page)).toContainText("500 requests a day of 12,000 tokens in");
  const card = costs(page).locator("tr[data-now]");
  await expect(card).toContainText("a day");
  expect((await card.boundingBox())?.width).toBeLessThanOrEqual(390);
});

for (const look of LOOKS) {
  test(`is calm and accessible at ${look.width} px, ${look.colorScheme}`, async ({ page }) => {
    await expectCalm(page, `/cost?now=${GPT}&atleast=coding:${GPT}&${CODING}`, look);
  });
}
