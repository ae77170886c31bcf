import { expect, test, type Page } from "@playwright/test";
import { expectCalm, LOOKS } from "./expect-calm";

const OPEN = "/models/openai/gpt-oss-120b";
const CLOSED = "/models/openai/gpt-5.5";

const offers = (page: Page) => page.getByRole("table", { name: /^Offers by host/ });
/** Prices at the mix as the table shows them, top down; offers without a price left out. */
const shownPrices = async (page: Page) => {
  const texts = await offers(page).locator("[data-cell=blend] b").allInnerTexts();
  return texts.flatMap((text) => /\$([\d.]+)/.exec(text)?.[1] ?? []).map(Number);
};

test("says what the model is, allows, reaches and costs", async ({ page }) => {
  await page.goto(OPEN);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/gpt.oss.120b/i);
  const verdict = page.locator("article p").filter({ hasText: "An open-weight" });
  await expect(verdict).toContainText("by OpenAI (United States) of 117B parameters, 5.1B active.");
  await expect(verdict).toContainText("allows commercial use");
  await expect(verdict).toContainText("At 3 : 1 it costs $0.26 per 1M tokens, the median over");
  await expect(page).toHaveTitle(/gpt.oss.120b by OpenAI/i);
  await expect(page.locator("link[rel=canonical]")).toHaveAttribute(
    "href",
    /\/models\/openai\/gpt-oss-120b$/,
  );
});

test("tells by keyboard where a figure is from and what others say", async ({ page }) => {
  await page.goto(OPEN);
  await page
    .getByRole("button", { name: /^128K.*where from/ })
    .first()
    .focus();
  await page.keyboard.press("Enter");
  const popover = page.getByRole("dialog", { name: "Context window: where from" });
  await expect(popover).toContainText("models.dev");
  await expect(popover).toContainText("30 Sep 2026");
  await expect(popover).toContainText("Other sources say");
  await page.keyboard.press("Escape");
  await expect(popover).toBeHidden();
  await expect(page.getByRole("button", { name: /^128K.*where from/ }).first()).toBeFocused();
});

test("sorts offers cheapest first, and by a pressed header", async ({ page }) => {
  await page.goto(OPEN);
  const cheapestFirst = await shownPrices(page);
  expect(cheapestFirst.length).toBeGreaterThan(20);
  expect(cheapestFirst).toEqual([...cheapestFirst].sort((a, b) => a - b));
  await expect(offers(page).getByRole("row").nth(1)).toContainText("cheapest");

  const header = offers(page).getByRole("columnheader", { name: /^Output/ });
  await header.getByRole("button").press("Enter");
  await expect(header).toHaveAttribute("aria-sort", "ascending");
  await header.getByRole("button").press("Enter");
  await expect(header).toHaveAttribute("aria-sort", "descending");
  const output = await offers(page).locator("td[data-label=Output]").allInnerTexts();
  const listed = output
    .map((text) => Number(/\$([\d.]+)/.exec(text)?.[1] ?? NaN))
    .filter((value) => !Number.isNaN(value));
  expect(listed).toEqual([...listed].sort((a, b) => b - a));
});

test("moves every price with the mix, in the first HTML and in the page", async ({
  page,
  request,
}) => {
  expect(await (await request.get(`${CLOSED}?mix=1:1`)).text()).toMatch(/\$17\.50/);
  await page.goto(CLOSED);
  await expect(page.locator("#offers")).toContainText("$11.25");
  await page.getByRole("button", { name: /3 in : 1 out/ }).click();
  await page.getByRole("button", { name: /^1 : 1/ }).click();
  await expect(page).toHaveURL(/mix=1:1/);
  await expect(page.locator("#offers")).toContainText("$17.50");
  await expect(page.locator("article p").filter({ hasText: "A closed model" })).toContainText(
    "At 1 : 1 it costs $17.50",
  );
});

test("keeps resellers apart, counted, and out of the price", async ({ page }) => {
  await page.goto(OPEN);
  await expect(offers(page)).not.toContainText("OpenRouter");
  await page.locator("summary").filter({ hasText: "Resellers" }).press("Enter");
  const resellers = page.getByRole("table", { name: /^Resellers/ });
  await expect(resellers).toContainText("OpenRouter");
  const rows = resellers.getByRole("row").filter({ hasText: "not in the median" });
  await expect(rows).toHaveCount(
    Number(
      await page
        .locator("summary")
        .filter({ hasText: "Resellers" })
        .locator(".figures")
        .innerText(),
    ),
  );
  await expect(page.locator("summary").filter({ hasText: "Other service levels" })).toBeVisible();
});

test("copies the id to call the model by at a host", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(OPEN);
  const row = offers(page).getByRole("row").filter({ hasText: "Databricks" });
  await row.getByRole("button", { name: /^Copy / }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("databricks-gpt-oss-120b");
});

test("adds the model to the comparison and takes it out again", async ({ page }) => {
  await page.goto(OPEN);
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  await expect(page.getByRole("region", { name: "Models to compare" })).toContainText(
    "1 to compare",
  );
  await page.getByRole("button", { name: "In comparison" }).click();
  await expect(page.getByRole("button", { name: "Compare", exact: true })).toHaveAttribute(
    "aria-pressed",
    "false",
  );
});

test("lists scores by task with who ran them", async ({ page }) => {
  await page.goto(CLOSED);
  const quality = page.locator("#quality");
  await expect(quality).toContainText("159.2");
  await expect(quality).toContainText("90 % interval");
  await expect(quality.getByRole("rowheader", { name: /coding/i })).toBeVisible();
  await expect(quality.getByRole("row").filter({ hasText: "GPQA" }).first()).toContainText("%");
});

test("answers 404 for an unknown model and suggests the nearest, at the first request and later ones", async ({
  page,
  request,
}) => {
  const first = await request.get("/models/openai/gpt-oss-12b");
  const again = await request.get("/models/openai/gpt-oss-12b");
  expect([first.status(), again.status()]).toEqual([404, 404]);
  expect(await first.text()).toContain("/models/openai/gpt-oss-120b");
  const answer = await page.goto("/models/openai/gpt-oss-12b?mix=1:1");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "There is no model at this address",
  );
  await page
    .getByRole("main")
    .getByRole("link", { name: /gpt.oss.120b/i })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/gpt.oss.120b/i);
  await expect(page).toHaveURL(/\/models\/openai\/gpt-oss-120b\?mix=1:1$/);
});

test("shows markup in an unknown address as text", async ({ request }) => {
  const answer = await request.get("/models/x/%3Cimg%20src=x%20onerror=alert(1)%3E");
  expect(answer.status()).toBe(404);
  expect(await answer.text()).not.toContain("<img src=x");
});

test("sends another case to the one address", async ({ request }) => {
  const answer = await request.get("/models/OpenAI/GPT-OSS-120B?mix=1:1", { maxRedirects: 0 });
  expect(answer.status()).toBe(308);
  expect(answer.headers()["location"]).toMatch(/\/models\/openai\/gpt-oss-120b\?mix=1(:|%3A)1$/);
});

test("answers a malformed address with 400", async ({ request }) => {
  expect((await request.get("/models/x/%E0%A4%A")).status()).toBe(400);
});

for (const [path, status] of [
  [OPEN, 200],
  [CLOSED, 200],
  ["/models/openai/gpt-oss-12b", 404],
] as const) {
  for (const look of LOOKS) {
    test(`${path} is accessible and calm at ${look.width} px, ${look.colorScheme}`, async ({
      page,
    }) => {
      await expectCalm(page, path, look, status);
    });
  }
}
