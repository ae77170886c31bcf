import { readFile } from "node:fs/promises";
import { expect, test, type Page } from "@playwright/test";
import { expectCalm, LOOKS } from "./expect-calm";

const LINK = "/?q=license:mit&weights=open&price=max:1.5&sort=price";

const rows = (page: Page) => page.locator("tr[data-row]");
const names = (page: Page) => rows(page).locator("th a").allInnerTexts();
const count = (page: Page) => page.locator(".explorer-count");
const search = (page: Page) => page.getByRole("combobox", { name: "Search models" });
const rail = (page: Page) => page.getByRole("complementary", { name: "Filters" });

/** Opens an address and waits until the whole list is in the browser. */
async function open(page: Page, path = "/"): Promise<void> {
  await page.goto(path);
  await expect(page.locator(".explorer[data-ready]")).toBeVisible();
}

async function shownCount(page: Page): Promise<number> {
  return Number(/^(\d+) of/.exec(await count(page).innerText())?.[1]);
}

test("sends the view of a shared link in the first HTML, and shows the same after", async ({
  page,
  request,
}) => {
  const html = await (await request.get(LINK)).text();
  const sent = [...html.matchAll(/<th[^>]*c-model[^]*?<a href="([^"]+)"/g)].map(([, href]) => href);
  expect(sent.length).toBeGreaterThan(10);
  await open(page, LINK);
  const links = rows(page).locator("th a");
  const shown = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  expect(shown.slice(0, sent.length)).toEqual(sent);
  await expect(rail(page).getByRole("checkbox", { name: /^Open/ })).toBeChecked();
  await expect(page.getByRole("columnheader", { name: /^Price/ })).toHaveAttribute(
    "aria-sort",
    "ascending",
  );
});

test("shows rows and links without JavaScript", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/?weights=open");
  await expect(rows(page).first().locator("th a")).toHaveAttribute("href", /^\/models\//);
  await expect(count(page)).toContainText(/^\d+ of \d+ models$/);
  await context.close();
});

test("filters in the rail, counts under the other filters, and goes back and forth", async ({
  page,
}) => {
  await open(page);
  const all = await shownCount(page);
  const openWeights = rail(page).getByRole("checkbox", { name: /^Open/ });
  const expected = Number(
    /\d+$/.exec(await rail(page).locator("label", { has: openWeights }).innerText())?.[0],
  );
  await openWeights.check();
  await expect(count(page)).toHaveText(`${expected} of ${all} models`);
  await expect(page).toHaveURL(/[?&]weights=open/);
  // Closed models are still counted beside their box, but no longer under other filters.
  await expect(rail(page).locator("label", { hasText: "Closed" })).not.toContainText(/\D0$/);
  await expect(rail(page).locator("label", { hasText: "Provider’s terms" })).toContainText(/\D0$/);

  await rail(page).getByRole("checkbox", { name: /^MIT/ }).check();
  await expect(page).toHaveURL(/license=mit/);
  expect(await shownCount(page)).toBeLessThan(expected);

  await page.goBack();
  await expect(count(page)).toHaveText(`${expected} of ${all} models`);
  await expect(rail(page).getByRole("checkbox", { name: /^MIT/ })).not.toBeChecked();
  await page.goForward();
  await expect(rail(page).getByRole("checkbox", { name: /^MIT/ })).toBeChecked();

  await page.getByRole("button", { name: "Remove Weights Open" }).click();
  await expect(openWeights).not.toBeChecked();
  await page.getByRole("button", { name: "Clear all" }).click();
  await expect(count(page)).toHaveText(`${all} of ${all} models`);
  await expect(page).toHaveURL(/\/$/);
});

test("filters by a range with the keyboard", async ({ page }) => {
  await open(page);
  await rail(page).getByRole("slider", { name: "Maximum Price" }).focus();
  for (let step = 0; step < 12; step += 1) await page.keyboard.press("ArrowLeft");
  await expect(page).toHaveURL(/price=max:\d/);
  await expect(page.getByRole("list", { name: "Active filters" })).toContainText("Price at most $");
  const figures = await rows(page).locator(".c-price .figure").allInnerTexts();
  const bound = Number(/price=max:([\d.]+)/.exec(page.url())?.[1]);
  for (const figure of figures) expect(Number(figure.slice(1))).toBeLessThanOrEqual(bound);
});

test("reads the search box's grammar, shows finished terms as chips, and says what it does not know", async ({
  page,
}) => {
  await open(page);
  await page.keyboard.press("/");
  await expect(search(page)).toBeFocused();
  await page.keyboard.type("license:apache-2.0 params:<40B qwen");
  await expect(page.getByRole("button", { name: "Remove license:apache-2.0" })).toBeVisible();
  await expect(page).toHaveURL(/q=license:apache-2.0/);
  for (const name of await names(page)) expect(name).toMatch(/qwen|qwq/i);
  const narrowed = await shownCount(page);
  await page.getByRole("button", { name: "Remove params:<40B" }).click();
  await expect.poll(() => shownCount(page)).toBeGreaterThan(narrowed);

  await search(page).press("Escape");
  await search(page).press("Escape");
  await expect(search(page)).toHaveValue("");
  await expect(page).toHaveURL(/\/$/);
  await page.keyboard.type("licence:mit ");
  await expect(page.getByText("no field “licence”, perhaps “license:”")).toBeVisible();
});

test("completes fields and values with the keyboard", async ({ page }) => {
  await open(page);
  await page.keyboard.press("Control+k");
  await page.keyboard.type("lic");
  const options = page.getByRole("option");
  await expect(options.first()).toContainText("license:");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(search(page)).toHaveValue("license:");
  await page.keyboard.type("mi");
  await expect(options.first()).toContainText("MIT");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Remove license:mit" })).toBeVisible();
  await page.keyboard.press("Backspace");
  await expect(search(page)).toHaveValue("license:mit");
});

test("sorts by any header, with what is not known last", async ({ page }) => {
  await open(page);
  for (const direction of ["ascending", "descending"]) {
    const header = page.getByRole("columnheader", { name: /^Price/ });
    await header.getByRole("button").click();
    await expect(header).toHaveAttribute("aria-sort", direction);
    const first = await rows(page).first().locator(".c-price .figure").innerText();
    expect(first).toMatch(/^\$/);
    await page.locator(".table-region").evaluate((region) => {
      region.scrollTop = region.scrollHeight;
    });
    await expect(rows(page).last().locator(".c-price")).toContainText("–");
    await page.locator(".table-region").evaluate((region) => {
      region.scrollTop = 0;
    });
  }
  await expect(page).toHaveURL(/sort=-price/);
});

test("draws the rows one scrolls to, and starts another list at its top", async ({ page }) => {
  await open(page);
  const region = page.locator(".table-region");
  await region.evaluate((element) => {
    element.scrollTop = 6000;
  });
  await expect(page.locator('tr[data-row="150"]')).toBeInViewport();
  await rail(page).getByRole("checkbox", { name: /^Closed/ }).check();
  await expect(page.locator('tr[data-row="0"]')).toBeInViewport();
});

test("moves prices with the mix, without asking the server", async ({ page }) => {
  await open(page, "/?q=gpt-5.5&lab=openai");
  const price = rows(page).filter({ has: page.getByRole("link", { name: "GPT-5.5", exact: true }) });
  await expect(price.locator(".c-price")).toContainText("$11.25");
  await page.getByRole("button", { name: /3 in : 1 out/ }).click();
  await page.getByRole("button", { name: /^1 : 1/ }).click();
  await expect(price.locator(".c-price")).toContainText("$17.50");
  await expect(price.getByRole("link")).toHaveAttribute("href", /\?mix=1:1$/);
});

test("says which values of an address it does not understand, and shows the rest", async ({
  page,
}) => {
  await open(page, "/?weights=ajar&sort=-beauty&lab=openai,__proto__&params=min:lots");
  const notice = page.getByRole("status").filter({ hasText: "not understood" });
  for (const bad of ["weights=ajar", "sort=-beauty", "lab=__proto__", "params=min:lots"]) {
    await expect(notice).toContainText(bad);
  }
  await expect(page.getByRole("columnheader", { name: /^Quality/ })).toHaveAttribute(
    "aria-sort",
    "descending",
  );
  expect(new Set(await rows(page).locator("th .second").allInnerTexts())).toEqual(
    new Set(["OpenAI · US"]),
  );
});

test("names the filter to loosen when nothing is left", async ({ page }) => {
  await open(page, "/?q=qwen&lab=openai");
  await expect(page.getByText("No model meets all of these filters")).toBeVisible();
  await page.getByRole("button", { name: /^Remove “Lab OpenAI”/ }).click();
  await expect(page).toHaveURL(/\?q=qwen$/);
  for (const name of await names(page)) expect(name).toMatch(/qwen|qwq|qvq/i);
});

test("ticks rows into the tray, eight at most, and unticks them there", async ({ page }) => {
  await open(page);
  const boxes = rows(page).getByRole("checkbox");
  for (let at = 0; at < 8; at += 1) await boxes.nth(at).check();
  const tray = page.getByRole("region", { name: "Models to compare" });
  await expect(tray).toContainText("8 to compare");
  await boxes.nth(8).click();
  await expect(page.getByText("8 models are the most to compare")).toBeVisible();
  await expect(boxes.nth(8)).not.toBeChecked();
  const [name] = await names(page);
  await tray.getByRole("button", { name: `Remove ${name}`, exact: true }).click();
  await expect(boxes.first()).not.toBeChecked();
  await page.reload();
  await expect(boxes.nth(1)).toBeChecked();
});

test("exports every shown row as CSV and JSON, with units and dates", async ({ page }) => {
  await open(page, "/?weights=open&cols=model,price,input");
  const shown = await shownCount(page);
  const save = async (format: string) => {
    await page.getByRole("button", { name: "Export" }).click();
    const saved = page.waitForEvent("download");
    await page.getByRole("menuitem", { name: new RegExp(`^${format}`) }).click();
    const download = await saved;
    expect(download.suggestedFilename()).toMatch(/^weighbridge-\d{4}-\d\d-\d\d\.(csv|json)$/);
    return readFile(await download.path(), "utf8");
  };
  const [header = "", ...lines] = (await save("CSV")).trimEnd().split("\r\n");
  expect(header).toMatch(/^Model id,Model,.*Price \(USD per 1M tokens.*Input price.*Prices as of/);
  expect(lines).toHaveLength(shown);
  const { meta, data } = JSON.parse(await save("JSON"));
  expect(data).toHaveLength(shown);
  expect(meta.url).toBe(page.url());
  expect(data[0]).toMatchObject({ weights: "open" });
});

test("copies selected rows as a table", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page);
  await page.evaluate(() => {
    const row = (at: number) => document.querySelector(`tr[data-row="${at}"]`) as Element;
    getSelection()?.setBaseAndExtent(row(1), 0, row(3), 3);
  });
  await page.keyboard.press("Control+c");
  const text = await page.evaluate(() => navigator.clipboard.readText());
  const lines = text.split("\n").map((line) => line.split("\t"));
  expect(lines[0]?.slice(0, 3)).toEqual(["Model", "License", "Parameters"]);
  expect(lines.slice(1).map(([name]) => name)).toEqual((await names(page)).slice(1, 4));
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType("text/html"))?.text();
  });
  expect(html).toMatch(/<table>.*<th>Model<\/th>/);
});

test("copies the link to what is shown", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "/?mix=1:1");
  await rail(page).getByRole("checkbox", { name: /^Open/ }).check();
  await page.getByRole("button", { name: "Copy link" }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/\/\?weights=open&mix=1:1$/);
});

test("shows and hides columns, and remembers them in the address", async ({ page }) => {
  await open(page);
  await page.getByRole("button", { name: "Columns" }).click();
  const panel = page.getByRole("dialog", { name: "Columns" });
  await panel.getByRole("checkbox", { name: /^Downloads/ }).check();
  await panel.getByRole("checkbox", { name: /^License/ }).uncheck();
  await expect(page.getByRole("columnheader", { name: /^Downloads/ })).toBeVisible();
  await expect(page.getByRole("columnheader", { name: "License" })).toHaveCount(0);
  await expect(page).toHaveURL(/cols=model,parameters,/);
  await page.reload();
  await expect(page.getByRole("columnheader", { name: /^Downloads/ })).toBeVisible();
});

test("is used with the keyboard alone: find, move, pick, open, come back", async ({ page }) => {
  await open(page);
  await page.keyboard.press("/");
  await page.keyboard.type("deepseek");
  await expect.poll(() => shownCount(page)).toBeLessThan(100);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  await rows(page).first().locator("a").focus();
  await page.keyboard.press("j");
  await page.keyboard.press("ArrowDown");
  await expect(page.locator('tr[data-row="2"] a')).toBeFocused();
  await page.keyboard.press("x");
  await expect(page.locator('tr[data-row="2"]').getByRole("checkbox")).toBeChecked();
  await page.keyboard.press("k");
  const chosen = await page.locator('tr[data-row="1"] a').innerText();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/models\//);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(chosen);
  await page.goBack();
  await expect(page).toHaveURL(/\?q=deepseek$/);
  await expect(search(page)).toHaveValue("deepseek");
});

test("on a phone shows cards, and the filters in a sheet", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  await expect(rail(page)).toBeHidden();
  const card = rows(page).first();
  for (const part of [".c-license", ".c-price", ".c-quality"]) {
    await expect(card.locator(part)).toBeInViewport();
  }
  await page.getByRole("button", { name: /^Filters/ }).click();
  const sheet = page.getByRole("dialog", { name: "Filters" });
  await sheet.getByRole("checkbox", { name: /^Open/ }).check();
  const shown = await shownCount(page);
  await sheet.getByRole("button", { name: `Show ${shown} models` }).click();
  await expect(sheet).toBeHidden();
  await expect(page.getByRole("button", { name: "Filters (1)" })).toBeVisible();
  await page.getByRole("combobox", { name: "Sort by" }).selectOption("price");
  await expect(page).toHaveURL(/sort=price/);
  await page.evaluate(() => {
    scrollTo(0, document.documentElement.scrollHeight);
  });
  await expect(page.locator(`tr[data-row="${shown - 1}"]`)).toBeInViewport();
});

test("says when the list cannot be fetched, and fetches it when asked again", async ({ page }) => {
  await page.route("**/catalog.json*", (route) => route.abort());
  await page.goto("/");
  const again = page.getByRole("button", { name: "Try again" });
  await expect(again).toBeVisible();
  await expect(rows(page).first()).toBeVisible();
  await page.unroute("**/catalog.json*");
  await again.click();
  await expect(page.locator(".explorer[data-ready]")).toBeVisible();
});

for (const look of LOOKS) {
  for (const path of ["/", `${LINK}&lab=deepseek,openai&sort=-beauty`, "/?q=zzz"]) {
    test(`${path} is calm at ${look.width} px, ${look.colorScheme}`, async ({ page }) => {
      await expectCalm(page, path, look);
    });
  }
}
