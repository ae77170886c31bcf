import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { expectCalm, LOOKS } from "./expect-calm";

/** A closed model with open ones in its tier, and one without. */
const MATCHED = "/models/anthropic/claude-sonnet-4-6";
const UNMATCHED = "/models/openai/gpt-5.5";

const section = (page: Page) => page.locator("#substitutes");
const rows = (page: Page) => section(page).getByRole("row");
const names = (page: Page) => rows(page).getByRole("rowheader").getByRole("link").allInnerTexts();

test("says the finding, and shows who they are, in the first HTML", async ({ request }) => {
  const html = await (await request.get(MATCHED)).text();
  expect(html).toMatch(/is in the same tier on the index and costs <b[^>]*>97\s%\sless<\/b>/);
  expect(html).toContain("Substitutes for Claude Sonnet 4.6");
  const chosen = await request.get(`${UNMATCHED}?task=coding&atleast=150&restricted=true`);
  expect(await chosen.text()).toMatch(/reaches 150\.0 on the coding index/);
});

test("lists the largest saving first, with license, hosts, size and how much later each came", async ({
  page,
}) => {
  await page.goto(`${MATCHED}#substitutes`);
  await expect(rows(page).nth(1)).toContainText("this model");
  const cheapest = rows(page).nth(2);
  await expect(cheapest).toContainText("DeepSeek V4 Flash");
  await expect(cheapest).toContainText("97 % less");
  await expect(cheapest).toContainText("same tier");
  await expect(cheapest).toContainText("MIT, commercial use allowed");
  await expect(cheapest).toContainText("284B");
  await expect(cheapest).toContainText("5 mo later");
  const saved = await rows(page).locator("[data-cell=saving] b").allInnerTexts();
  const shares = saved.map((text) => Number.parseFloat(text));
  expect(shares.length).toBeGreaterThan(3);
  expect(shares).toEqual([...shares].sort((a, b) => b - a));
});

test("moves with the mix without asking the server", async ({ page }) => {
  await page.goto(MATCHED);
  await expect(rows(page).nth(1)).toContainText("$6.00");
  await page.getByRole("button", { name: /3 in : 1 out/ }).click();
  await page.getByRole("button", { name: /^1 : 1/ }).click();
  // (3 + 15) / 2
  await expect(rows(page).nth(1)).toContainText("$9.00");
  await expect(section(page)).toContainText("against $9.00 per 1M tokens");
});

test("is asked by keyboard; the link brings the same back, and so does the back button", async ({
  page,
  browser,
}) => {
  await page.goto(UNMATCHED);
  await expect(section(page)).toContainText("No open model is in the same tier on the index.");
  const measure = section(page).getByRole("combobox");
  await measure.focus();
  await measure.selectOption({ label: "Coding index" });
  await expect(page).toHaveURL(/task=coding/);
  await section(page).getByRole("radio", { name: "Same tier or above" }).focus();
  await page.keyboard.press("ArrowRight");
  const bar = section(page).getByRole("spinbutton", { name: "At least, in points" });
  await bar.focus();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("150");
  await section(page)
    .getByRole("checkbox", { name: /^Restricted weights too/ })
    .press("Space");
  await expect(page).toHaveURL(/task=coding.*atleast=150.*restricted=true/);
  await expect(section(page)).toContainText("reaches 150.0 on the coding index");
  await expect(rows(page)).toHaveCount(5);
  const found = await names(page);

  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto(page.url());
  expect(await names(elsewhere)).toEqual(found);
  await elsewhere.context().close();

  await page.goBack();
  await expect(section(page).getByRole("checkbox")).not.toBeChecked();
});

test("shows the nearest and by how much it misses where there is none", async ({ page }) => {
  await page.goto(UNMATCHED);
  await expect(section(page)).toContainText(
    "The nearest, GLM-5.2, is 7.0 points below, 3.8 points more than their intervals allow.",
  );
  await expect(rows(page)).toHaveCount(3);
  await expect(rows(page).nth(2)).toContainText("below");
});

test("says why it cannot tell for a model without an index, and takes a threshold", async ({
  page,
}) => {
  await page.goto("/models/openai/gpt-4o?atleast=150");
  await expect(section(page)).toContainText("reaches 150.0 on the index");
  await page.goto("/models/openai/gpt-4o");
  await expect(section(page)).toContainText("has no figure on the index");
  await expect(section(page).getByRole("table")).toHaveCount(0);
});

test("leads to a comparison with the first of them", async ({ page }) => {
  await page.goto(`${MATCHED}?mix=1:1`);
  await section(page).getByRole("link", { name: "Compare with the first 4" }).click();
  await expect(page).toHaveURL(/\/compare\?m=anthropic\/claude-sonnet-4-6,/);
  await expect(page).toHaveURL(/mix=1:1/);
});

test("says what it does not understand and falls back", async ({ page }) => {
  await page.goto(`${MATCHED}?task=codign&atleast=1e9&restricted=maybe`);
  const notice = section(page).getByRole("status");
  await expect(notice).toContainText("task=codign is no measure; the nearest is coding");
  await expect(notice).toContainText("atleast=1e9");
  await expect(notice).toContainText("restricted=maybe must be true or false");
  await expect(section(page)).toContainText("in the same tier on the index");
});

test("stays with the first view where the data does not come, and says so", async ({ page }) => {
  await page.route("**/quality.json*", (route) => route.abort());
  await page.goto(MATCHED);
  await section(page).getByRole("combobox").selectOption({ label: "Coding index" });
  await expect(section(page)).toContainText("The rest of the catalog did not come");
  await page.unroute("**/quality.json*");
  await section(page).getByRole("button", { name: "Try again" }).click();
  await expect(section(page)).toContainText("on the coding index");
});

for (const look of LOOKS) {
  test(`is accessible and calm at ${look.width} px, ${look.colorScheme}`, async ({ page }) => {
    await expectCalm(page, `${UNMATCHED}?task=gpqa-diamond&atleast=80`, look);
  });
}

test("is accessible where a bad link has left a notice", async ({ page }) => {
  await page.goto(`${MATCHED}?task=x`);
  const { violations } = await new AxeBuilder({ page }).include("#substitutes").analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});
