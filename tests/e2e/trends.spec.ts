import { readFile } from "node:fs/promises";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { expectCalm, LOOKS } from "./expect-calm";

const figure = (page: Page, id: string) => page.locator(`figure#${id}`);
const title = (chart: Locator) => chart.getByRole("heading", { level: 3 });
/** A rule's row of the table of all four: mean, median, uncaught. */
async function ruleRow(page: Page, rule: string): Promise<(string | undefined)[]> {
  const row = figure(page, "rules").getByRole("row", { name: rule });
  const cells = await row.getByRole("cell").allInnerTexts();
  return [cells[1], cells[2], cells[4]];
}

/** Saves a chart's file. */
async function save(page: Page, chart: Locator, item: string) {
  await chart.getByRole("button", { name: /^Save/ }).click();
  const begun = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: item }).click();
  const download = await begun;
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

test("has findings and drawings in the first HTML", async ({ page, request }) => {
  const html = await (await request.get("/trends?rule=tie")).text();
  await page.goto("/trends?rule=tie");
  const sent = await page.evaluate((text) => {
    const sentPage = new DOMParser().parseFromString(text, "text/html");
    return {
      titles: [...sentPage.querySelectorAll("figure h3")].map((one) => one.textContent),
      marks: sentPage.querySelectorAll("#records .figure-mark").length,
      lines: sentPage.querySelectorAll("#records .figure-svg .figure-line").length,
    };
  }, html);
  expect(sent.titles).toEqual(await page.locator("figure h3").allInnerTexts());
  expect(sent.titles.length).toBeGreaterThanOrEqual(15);
  expect(sent.marks).toBeGreaterThan(150);
  expect(sent.lines).toBe(3);
});

// Worked out by hand on the same files: within 0.3 months, 3 or 4 uncaught.
const BY_HAND = [
  ["Strict", 6.9, 7.1],
  ["Within 1 point", 6.5, 6.9],
  ["Interval reaches", 5.7, 5.8],
  ["Statistical tie", 5.4, 5.2],
] as const;

test("shows the lag under all four rules as worked out by hand", async ({ page }) => {
  await page.goto("/trends");
  for (const [rule, mean, median] of BY_HAND) {
    const [shownMean, shownMedian, uncaught] = await ruleRow(page, rule);
    expect(Math.abs(Number(shownMean) - mean), rule).toBeLessThan(0.31);
    expect(Math.abs(Number(shownMedian) - median), rule).toBeLessThan(0.31);
    expect(["3", "4"], rule).toContain(uncaught);
    await expect(page.locator("#gap")).toContainText(
      `mean ${shownMean}, median ${shownMedian} months`,
    );
  }
});

test("a switch of the rule changes figures and address, and the address shows the same elsewhere", async ({
  page,
  browser,
}) => {
  await page.goto("/trends");
  const before = await title(figure(page, "records")).innerText();
  await page.getByRole("radio", { name: "Statistical tie" }).check();
  await expect(title(figure(page, "records"))).toContainText("statistical tie");
  await expect(page).toHaveURL(/rule=tie/);
  await expect(figure(page, "lag")).toContainText("too close to tell apart");
  await page.getByRole("checkbox", { name: "Count restricted weights as open" }).uncheck();
  await expect(page).toHaveURL(/restricted=false/);
  await expect(figure(page, "lag")).not.toContainText("Kimi K3");
  await figure(page, "records").getByRole("button", { name: "Table" }).click();
  await expect(page).toHaveURL(/table=records/);
  await expect(figure(page, "records").getByRole("table")).toBeVisible();
  const after = await page.locator("figure h3").allInnerTexts();
  expect(after).not.toContain(before);

  const other = await (await browser.newContext()).newPage();
  await other.goto(page.url());
  expect(await other.locator("figure h3").allInnerTexts()).toEqual(after);
  await expect(figure(other, "records").getByRole("table")).toBeVisible();
  await expect(other.getByRole("radio", { name: "Statistical tie" })).toBeChecked();
  await other.context().close();

  await page.goBack();
  await expect(figure(page, "records").getByRole("table")).toBeHidden();
  await page.goBack();
  await page.goBack();
  await expect(title(figure(page, "records"))).toHaveText(before);
});

test("prices follow the level, the mix and the chosen model", async ({ page }) => {
  await page.goto("/trends");
  const prices = title(figure(page, "quality-price"));
  const before = await prices.innerText();
  const slider = page.getByRole("slider", { name: "Index of at least" });
  await slider.focus();
  for (let step = 0; step < 5; step++) await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/level=150/);
  await expect(prices).toContainText("An index of 150");
  expect(await prices.innerText()).not.toBe(before);
  const spread = figure(page, "host-spread");
  const spreadBefore = await title(spread).innerText();
  await spread.getByRole("button", { name: "Choose a model" }).click();
  await page.getByRole("combobox", { name: "Choose a model" }).fill("GLM-5.2");
  await page
    .getByRole("option", { name: /GLM-5\.2/ })
    .first()
    .click();
  await expect(page).toHaveURL(/model=/);
  await expect(title(spread)).not.toHaveText(spreadBefore);
  await page.goto("/trends?mix=1:1");
  await expect(figure(page, "quality-price")).toContainText("at 1 : 1");
});

test("a mix chosen on the page is drawn without a reload", async ({ page }) => {
  await page.goto("/trends");
  await page.getByRole("button", { name: /^batch/ }).click();
  await expect(page).toHaveURL(/batch=true/);
  await expect(figure(page, "quality-price")).toContainText("at 3 : 1, batch");
});

test("a single benchmark has its own gap", async ({ page }) => {
  await page.goto("/trends");
  await page.getByRole("combobox", { name: "Measure" }).selectOption({ label: "GPQA Diamond" });
  await expect(page).toHaveURL(/measure=gpqa-diamond/);
  await expect(figure(page, "records")).toContainText("GPQA Diamond by day of release");
  await expect(page.locator("#gap")).toContainText("has no intervals");
});

test("files hold what is shown", async ({ page }) => {
  await page.goto("/trends");
  const lag = figure(page, "lag");
  const csv = await save(page, lag, "Save as CSV");
  expect(csv.name).toBe("weighbridge-lag.csv");
  const lines = parse(csv.content, { bom: true }) as string[][];
  const rows = await lag.getByRole("row").all();
  expect(lines).toHaveLength(rows.length);
  for (const [at, row] of rows.entries()) {
    const cells = await row.locator("th, td").allInnerTexts();
    expect(cells.map((text) => text.trim()).length).toBe(lines[at]?.length);
    for (const [column, text] of cells.entries()) {
      const written = lines[at]?.[column] ?? "";
      // Numbers in full there, to a tenth here.
      const asShown = /^\d+\.\d$/.test(text.trim()) ? Number(written).toFixed(1) : written;
      expect(asShown).toBe(text.trim());
    }
  }
  const svg = await save(page, lag, "Save as SVG");
  expect(svg.name).toBe("weighbridge-lag.svg");
  const drawn = svg.content.toString();
  expect(drawn).toContain(await title(lag).innerText());
  expect(drawn).toMatch(/fill="rgb/);
  const png = await save(page, figure(page, "licenses"), "Save as PNG");
  expect(png.content.subarray(1, 4).toString()).toBe("PNG");
  expect(png.content.byteLength).toBeGreaterThan(20_000);
});

test("a chart is read by keyboard and opens a model's page", async ({ page }) => {
  await page.goto("/trends");
  const chart = figure(page, "lag");
  await chart.getByRole("application").focus();
  await page.keyboard.press("Home");
  await expect(chart.locator(".figure-card")).toContainText("Gemini 2.5 Pro Preview");
  await page.keyboard.press("ArrowRight");
  await expect(chart.locator(".figure-card")).toContainText("o3");
  await expect(chart.locator("p[role=status]")).toContainText("reached by Kimi K2.5");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/models\/openai\/o3/);
});

test("what is not understood falls back with a word", async ({ page }) => {
  const bad = "since=2025-02-30&measure=no-such&model=no/such&level=999&rule=loose&table=nothing";
  const answer = await page.goto(`/trends?${bad}`);
  expect(answer?.status()).toBe(200);
  const notice = page.getByRole("status").filter({ hasText: "Not understood" });
  for (const part of [
    "since=2025-02-30",
    "measure=no-such",
    "model=no/such",
    "level=999",
    "rule=loose",
    "table=nothing",
  ])
    await expect(notice).toContainText(part);
  await expect(title(figure(page, "records"))).toContainText("by the rule “strict”");
});

test("its style stays off the figures of the pages gone to from it", async ({ page }) => {
  const price = page.locator("td.c-price .figure").first();
  const style = () =>
    price.evaluate((shown) => {
      const { borderTopWidth, paddingTop, marginTop } = getComputedStyle(shown);
      return { borderTopWidth, paddingTop, marginTop };
    });
  await page.goto("/");
  const alone = await style();
  await page.goto("/trends");
  await page.getByRole("navigation").getByRole("link", { name: "Explorer" }).click();
  await expect(page).toHaveURL("/");
  await expect(price).toBeVisible();
  expect(await style()).toEqual(alone);
});

test("its link has a picture", async ({ request }) => {
  const picture = await request.get("/trends/image?rule=tie");
  expect(picture.headers()["content-type"]).toContain("image/png");
  expect((await picture.body()).byteLength).toBeGreaterThan(20_000);
});

for (const look of LOOKS) {
  test(`is calm at ${look.width} px, ${look.colorScheme}`, async ({ page }) => {
    await expectCalm(page, "/trends", look);
  });
}

for (const look of LOOKS) {
  test(`its tables are calm at ${look.width} px, ${look.colorScheme}`, async ({ page }) => {
    await expectCalm(page, "/trends?rule=interval&table=quality-price,sizes,licenses", look);
  });
}
