import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import { parse } from "csv-parse/sync";
import { expect, test, type Page } from "@playwright/test";
import { expectCalm, LOOKS } from "./expect-calm";

const title = (page: Page) => page.getByRole("heading", { level: 1 });
const plot = (page: Page) => page.getByRole("application");
const table = (page: Page) => page.getByRole("table");
const tray = (page: Page) => page.getByRole("region", { name: "Models to compare" });
const frontierLine = (page: Page) => page.locator(".plot-live path.plot-frontier");

/** Loads a chart and waits until Recharts draws it from the whole catalogue. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator("[data-ready]")).toBeVisible();
  await expect(page.locator(".plot-live .plot-marks").first()).toBeAttached();
}

/** Saves a file from the menu. */
async function save(page: Page, item: string) {
  await page.getByRole("button", { name: "Share" }).click();
  const begun = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: item }).click();
  const download = await begun;
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

test("has the finding, the marks and the counts in the first HTML", async ({ page, request }) => {
  const html = await (await request.get("/charts?use=allowed")).text();
  await open(page, "/charts?use=allowed");
  const sent = await page.evaluate((text) => {
    const sentPage = new DOMParser().parseFromString(text, "text/html");
    return {
      title: sentPage.querySelector("h1")?.textContent,
      subtitle: sentPage.querySelector(".chart-finding p")?.textContent,
      marks: sentPage.querySelectorAll(".plot-still use").length,
    };
  }, html);
  expect(sent.title).toBe(await title(page).innerText());
  expect(sent.subtitle).toContain(`${sent.marks} of `);
  expect(sent.marks).toBeGreaterThan(10);
});

test("moves the frontier with one click on commercial use", async ({ page }) => {
  await open(page, "/charts");
  const before = { title: await title(page).innerText(), line: await pathOf(page) };
  await page.getByRole("button", { name: "Commercial use only" }).click();
  await expect(title(page)).toContainText("all can be downloaded");
  await expect(page.getByText(/^With these filters .+ the frontier/)).toBeVisible();
  expect(await title(page).innerText()).not.toBe(before.title);
  expect(await pathOf(page)).not.toBe(before.line);
  await expect(page).toHaveURL(/use=allowed/);
  await page.goBack();
  await expect(title(page)).toHaveText(before.title);
});

const pathOf = (page: Page) => frontierLine(page).getAttribute("d");

test("steps from model to model by keyboard, shows their figures and pins them", async ({
  page,
}) => {
  await open(page, "/charts");
  await plot(page).focus();
  await page.keyboard.press("Home");
  const card = page.locator(".plot-card");
  const first = await card.locator("p").first().innerText();
  await page.keyboard.press("ArrowUp");
  await expect(card).toContainText("on the frontier");
  await expect(card).toContainText(/Price\s*\$\d/);
  await expect(card).toContainText(/Epoch Capabilities Index, \d+ \w+ \d{4}/);
  const name = await card.locator("p").first().innerText();
  expect(name).not.toBe(first);
  await page.keyboard.press("Enter");
  await expect(tray(page)).toContainText(name);
  await page.keyboard.press("+");
  await page.getByRole("button", { name: "Reset zoom" }).click();
  await expect(page.getByRole("button", { name: "Reset zoom" })).toHaveCount(0);
});

test("shows a mark's figures under the pointer, pins it at a click and zooms with a drag", async ({
  page,
}) => {
  await open(page, "/charts");
  const box = await plot(page).boundingBox();
  if (!box) throw new Error("No plot on the screen.");
  await plot(page).focus();
  await page.keyboard.press("End");
  const spot = await page.locator(".plot-active").boundingBox();
  if (!spot) throw new Error("No mark is active.");
  await page.mouse.move(box.x + 5, box.y + 5);
  await expect(page.locator(".plot-card")).toHaveCount(0);
  await page.mouse.move(spot.x + spot.width / 2, spot.y + spot.height / 2);
  const name = await page.locator(".plot-card p").first().innerText();
  await page.mouse.down();
  await page.mouse.up();
  await expect(tray(page)).toContainText(name);

  const before = await pathOf(page);
  await page.mouse.move(box.x + box.width * 0.4, box.y + box.height * 0.2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.6, box.y + box.height * 0.6, { steps: 4 });
  await page.mouse.up();
  await expect(page.getByRole("button", { name: "Reset zoom" })).toBeVisible();
  await expect(frontierLine(page)).not.toHaveAttribute("d", before ?? "");
});

test("saves what is drawn as PNG and SVG", async ({ page }) => {
  await open(page, "/charts?x=parameters&y=quality");
  const drawn = await page.locator(".plot-live svg").first().boundingBox();
  const png = await save(page, "PNG");
  expect(png.name).toBe("weighbridge-quality-parameters.png");
  expect(png.content.subarray(1, 4).toString()).toBe("PNG");
  // Width and height stand in the first chunk of the file; two pixels for each px, and margins.
  expect(png.content.readUInt32BE(16)).toBe((Math.ceil(drawn?.width ?? 0) + 40) * 2);
  expect(png.content.readUInt32BE(20)).toBeGreaterThan((drawn?.height ?? 0) * 2);
  expect(png.content.length).toBeGreaterThan(20_000);

  const svg = (await save(page, "SVG")).content.toString();
  const finding = await title(page).innerText();
  expect(svg).toContain(`<title>${finding}</title>`);
  expect(svg).toMatch(/font-face\{/);
  expect(svg).toContain("x=parameters");
  expect(svg).not.toMatch(/var\(--|light-dark\(/);
});

test("saves as CSV what the table shows", async ({ page }) => {
  await page.goto("/charts?weights=open&view=table");
  await expect(page.locator("[data-ready]")).toBeVisible();
  const rows = await table(page).evaluate((element: HTMLTableElement) =>
    [...(element.tBodies[0]?.rows ?? [])].map((row) =>
      [...row.cells].map((cell) => cell.innerText),
    ),
  );
  const { content } = await save(page, "CSV");
  const [header = [], ...lines] = parse(content) as string[][];
  expect(lines.map((line) => line[1])).toEqual(rows.map(([name]) => name));
  expect(header).toContain("Price at 3 : 1, $ per 1M tokens, median over hosts");
  const last = (line: string[]) => line.slice(-3);
  expect(lines.map(last)).toEqual(rows.map(last));
});

test("sorts the table by its address and says who is missing from it", async ({ page }) => {
  await page.goto("/charts?view=table&weights=open&sort=best");
  await expect(page.getByRole("status").filter({ hasText: "sort=best can be" })).toBeVisible();
  await expect(page.locator("[data-ready]")).toBeVisible();
  const names = () => table(page).getByRole("rowheader").allInnerTexts();
  const before = await names();
  await table(page).getByRole("button", { name: "Model" }).click();
  expect(await names()).toEqual(
    before.toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)),
  );
  await expect(page).toHaveURL("/charts?view=table&weights=open&sort=model");
  const sorted = await names();
  await page.reload();
  expect(await names()).toEqual(sorted);
  await page.getByText(/models without index$/).click();
  await expect(page.locator(".missing-models[class] details[open] a").first()).toBeVisible();
});

test("shows a shared link's chart in a fresh context", async ({ page, browser }) => {
  await open(page, "/charts");
  await page.getByRole("combobox", { name: "X axis" }).selectOption("released");
  await page.getByRole("combobox", { name: "Y axis" }).selectOption({ label: "Coding index" });
  await page.getByRole("button", { name: "Commercial use only" }).click();
  await expect(page).toHaveURL(/x=released.*use=allowed|use=allowed.*x=released/);
  await expect(page).toHaveURL(/y=coding/);
  const context = await browser.newContext();
  const other = await context.newPage();
  await open(other, page.url());
  expect(await title(other).innerText()).toBe(await title(page).innerText());
  expect(await pathOf(other)).toBe(await pathOf(page));
  await context.close();
});

test("prices the reader's workload on an axis", async ({ page }) => {
  await open(page, "/charts?x=cost&requests=50K&in=4K&out=1K");
  await expect(page.locator(".plot-live .plot-titles")).toContainText(
    "50,000 requests a day of 4,000 tokens in and 1,000 out",
  );
});

test("says when nothing is left, and how to get back", async ({ page }) => {
  await page.goto("/charts?q=%22no+such+model%22");
  await expect(page.getByText("No model meets all of these filters")).toBeVisible();
  await page.getByRole("button", { name: "Clear all filters" }).click();
  await expect(title(page)).toContainText("make the frontier");
});

for (const query of [
  "x=prise",
  "x=quality&y=quality",
  "x=%3Cscript%3Ealert(1)%3C/script%3E",
  "x=constructor&y=__proto__",
  "view=pie",
  "requests=-5&in=1e99",
  `x=${"a".repeat(3000)}`,
]) {
  test(`draws the default for what it does not understand: ${query.slice(0, 40)}`, async ({
    page,
  }) => {
    await page.goto(`/charts?${query}`);
    await expect(page.getByText("Not understood in the link")).toBeVisible();
    await expect(title(page)).toContainText("the frontier");
    const embedded = await page.goto(`/embed/chart?${query}`);
    expect(embedded?.status()).toBe(200);
    await expect(title(page)).toContainText("the frontier");
  });
}

test("stands alone in an embed, with its sources and the way here", async ({ page, baseURL }) => {
  await page.goto("/embed/chart?use=allowed&theme=dark");
  await expect(title(page)).toContainText("all can be downloaded");
  await expect(page.locator(".plot-live .plot-marks").first()).toBeAttached();
  const link = page.getByRole("link", { name: /Open in Weighbridge/ });
  await expect(link).toHaveAttribute("target", "_blank");
  expect(new URL((await link.getAttribute("href")) ?? "", baseURL).search).toBe("?use=allowed");
  await expect(page.getByText(/^Sources: Epoch Capabilities Index, /)).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});

test("works on a phone: filters in a sheet, figures at a tap", async ({ browser }) => {
  const context = await browser.newContext({
    ...{ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  });
  const page = await context.newPage();
  await open(page, "/charts");
  await page.getByRole("button", { name: "Filters" }).tap();
  const sheet = page.getByRole("dialog", { name: "Filters" });
  await sheet.getByRole("group", { name: "Weights" }).getByText("Open", { exact: true }).tap();
  await sheet.getByRole("button", { name: /^Show \d+ models$/ }).tap();
  await expect(title(page)).toContainText("all can be downloaded");
  await plot(page).focus();
  await page.keyboard.press("Home");
  const spot = await page.locator(".plot-active").boundingBox();
  await plot(page).blur();
  if (!spot) throw new Error("No mark is active.");
  await page.touchscreen.tap(spot.x + 8, spot.y + 8);
  await expect(page.locator(".plot-card")).toBeVisible();
  await context.close();
});

for (const path of ["/charts", "/charts?view=table&weights=open"]) {
  for (const look of LOOKS) {
    test(`${path} is calm and accessible at ${look.width} px, ${look.colorScheme}`, async ({
      page,
    }) => {
      await expectCalm(page, path, look);
    });
  }
}

test("gives the frame of the chart as it is filtered", async ({ page }) => {
  await open(page, "/charts?use=allowed");
  await page.getByRole("button", { name: "Share" }).click();
  await page.getByRole("menuitem", { name: "Embed in a page" }).click();
  const dialog = page.getByRole("dialog", { name: "Embed in a page" });
  await expect(dialog.getByRole("textbox")).toHaveValue(/\/embed\/chart\?use=allowed"/);
  await expect(dialog.frameLocator("iframe").getByText("Open in Weighbridge")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
});
