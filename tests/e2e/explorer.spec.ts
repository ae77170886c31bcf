import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import { expect, test, type Locator, type Page } from "@playwright/test";
import { expectCalm, LOOKS } from "./expect-calm";

const table = (page: Page) => page.getByRole("table", { name: "Models" });
const rows = (page: Page) =>
  table(page)
    .getByRole("row")
    .filter({ has: page.getByRole("link") });
const links = (page: Page) => table(page).getByRole("rowheader").getByRole("link");
const rail = (page: Page) => page.getByRole("complementary", { name: "Filters" });
const search = (page: Page) => page.getByRole("combobox", { name: "Search models" });
const tray = (page: Page) => page.getByRole("region", { name: "Models to compare" });
const status = (page: Page) => page.getByRole("status").filter({ hasText: /\d of \d+ models$/ });
const weights = (inside: Locator) =>
  inside.getByRole("group", { name: "Weights" }).getByRole("checkbox", { name: /^Open/ });

/** How many models are shown, and of how many. */
async function counts(page: Page): Promise<[shown: number, total: number]> {
  const [shown, total] = (await status(page).innerText()).match(/\d+/g) ?? [];
  return [Number(shown), Number(total)];
}

/** The number beside a filter's value: what choosing it would leave. */
async function offered(box: Locator): Promise<number> {
  return Number(/(\d+)$/.exec(await box.locator("..").innerText())?.[1]);
}

/** Loads the explorer and waits for the whole catalogue, with which it works out everything anew. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator("[data-ready]")).toBeVisible();
}

/** Expects exactly these search parameters in the address, whatever their encoding. */
async function expectSearch(page: Page, wanted: Record<string, string>): Promise<void> {
  await expect
    .poll(() => Object.fromEntries(new URL(page.url()).searchParams), { message: "the address" })
    .toEqual(wanted);
}

/** The count and the first rows' cells of an explorer's HTML, or of the page as it is. */
function firstScreen(page: Page, html?: string) {
  return page.evaluate((text) => {
    const root = text ? new DOMParser().parseFromString(text, "text/html") : document;
    const counted = [...root.querySelectorAll("[role=status]")].map((said) => said.textContent);
    const drawn = [...root.querySelectorAll<HTMLTableRowElement>("tbody tr[aria-rowindex]")];
    return {
      count: counted.find((said) => / of \d+ models$/.test(said)),
      rows: drawn.slice(0, 10).map((row) => [...row.cells].map((cell) => cell.textContent)),
    };
  }, html);
}

/** The texts of one column's drawn cells, top down. */
function column(page: Page, header: RegExp): Promise<string[]> {
  return table(page).evaluate((element: HTMLTableElement, source) => {
    const heads = [...(element.tHead?.rows[0]?.cells ?? [])];
    const at = heads.findIndex((cell) => new RegExp(source).test(cell.textContent));
    const body = [...element.querySelectorAll<HTMLTableRowElement>("tbody tr[aria-rowindex]")];
    // A name stands in a link, its lab below it.
    return body.map((row) => {
      const cell = row.cells[at];
      return (cell?.querySelector("a") ?? cell)?.textContent ?? "missing";
    });
  }, header.source);
}

for (const path of ["/", "/?q=license:mit&sort=price&mix=9:1", "/?weights=open&sort=-context"]) {
  test(`shows in the first HTML of ${path} what it shows once it runs`, async ({
    page,
    request,
  }) => {
    const html = await (await request.get(path)).text();
    await open(page, path);
    const sent = await firstScreen(page, html);
    expect(sent.rows).toHaveLength(10);
    expect(sent.rows.flat().join()).toMatch(/\$\d/);
    expect(sent.count).toMatch(/^[1-9]\d* of [1-9]\d* models$/);
    expect(sent).toEqual(await firstScreen(page));
  });
}

test("takes the mix, the filters and the order of a link into the first HTML", async ({
  page,
  request,
}) => {
  const answer = await request.get("/?q=lab:openai+gpt-5.5&mix=1:1&sort=model");
  const sent = await firstScreen(page, await answer.text());
  const names = sent.rows.map((cells) => cells[1]);
  expect(names[0]).toMatch(/^GPT-5\.5OpenAI/);
  expect(sent.rows[0]?.join()).toContain("$17.50");
  expect(sent.count).toMatch(new RegExp(`^${names.length} of`));
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("shows the rows of a shared link", async ({ page }) => {
    await page.goto("/?q=license:mit&sort=price&mix=9:1");
    expect(await links(page).count()).toBeGreaterThanOrEqual(10);
    await expect(links(page).first()).toBeVisible();
    await expect(links(page).first()).toHaveAttribute("href", /^\/models\/.+\/.+\?mix=9(:|%3A)1$/);
    await expect(rows(page).first()).toContainText("MIT");
    await expect(rows(page).first()).toContainText("$");
    await expect(status(page)).toBeVisible();
  });
});

test("filters by a box in the rail, and back and forward undo and redo it", async ({ page }) => {
  await open(page, "/");
  const all = await status(page).innerText();
  const box = weights(rail(page));
  const left = await offered(box);
  const [, total] = await counts(page);
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(total);

  await box.check();
  await expect(status(page)).toHaveText(`${left} of ${total} models`);
  await expectSearch(page, { weights: "open" });

  await page.goBack();
  await expectSearch(page, {});
  await expect(status(page)).toHaveText(all);
  await expect(box).not.toBeChecked();

  await page.goForward();
  await expectSearch(page, { weights: "open" });
  await expect(status(page)).toHaveText(`${left} of ${total} models`);
  await expect(box).toBeChecked();
});

test("narrows the rows while one types, and Esc takes it back", async ({ page }) => {
  await open(page, "/");
  const [, total] = await counts(page);
  await search(page).pressSequentially("gpt-oss");
  await expect.poll(() => counts(page).then(([shown]) => shown)).toBeLessThan(20);
  const [shown] = await counts(page);
  expect(shown).toBeGreaterThan(1);
  await expect(rows(page)).toHaveCount(shown);
  for (const name of await links(page).allInnerTexts()) expect(name).toMatch(/gpt.?oss/i);
  await expectSearch(page, { q: "gpt-oss" });

  await search(page).press("Escape");
  await expect(search(page)).toHaveValue("");
  await expect(status(page)).toHaveText(`${total} of ${total} models`);
  await expectSearch(page, {});
});

test("says which field of the search it does not know, and the nearest one", async ({ page }) => {
  await open(page, "/");
  const all = await status(page).innerText();
  const said = page.getByRole("status").filter({ hasText: "no field" });
  await search(page).fill("licence:mit");
  await search(page).press("Enter");
  await expect(said).toContainText("no field “licence”, perhaps “license:”");
  await expect(search(page)).toHaveAccessibleDescription(/no field “licence”/);
  // It holds nothing back.
  await expect(status(page)).toHaveText(all);
  await search(page).press("Escape");
  await expect(said).toBeHidden();

  await open(page, "/?q=foo:bar");
  await expect(said).toContainText("no field “foo”");
});

test("puts the focus into the search at / and Control+K", async ({ page }) => {
  await open(page, "/");
  await expect(search(page)).not.toBeFocused();
  await page.keyboard.press("/");
  await expect(search(page)).toBeFocused();
  await expect(search(page)).toHaveValue("");
  await page.keyboard.press("Escape");
  await expect(search(page)).not.toBeFocused();
  await page.keyboard.press("Control+k");
  await expect(search(page)).toBeFocused();
});

test("completes a term by keyboard", async ({ page }) => {
  await open(page, "/");
  const list = page.getByRole("listbox", { name: "Suggestions" });
  const chosen = list.getByRole("option", { selected: true });
  await search(page).pressSequentially("lice");
  await expect(list).toBeVisible();
  await search(page).press("ArrowDown");
  await expect(chosen).toContainText("license:");
  const marked = await chosen.getAttribute("id");
  await expect(search(page)).toHaveAttribute("aria-activedescendant", String(marked));
  await search(page).press("Enter");
  await expect(search(page)).toHaveValue("license:");

  await search(page).pressSequentially("mit");
  await expect(list.getByRole("option").first()).toContainText("MIT");
  await search(page).press("ArrowDown");
  await search(page).press("Enter");
  await expect(page.getByRole("button", { name: "Remove license:mit" })).toBeVisible();
  await expect(search(page)).toBeFocused();
  await expectSearch(page, { q: "license:mit" });
  await expect
    .poll(() => column(page, /^License/).then((cells) => [...new Set(cells)]))
    .toEqual(["MIT"]);
});

test("takes terms and filters away by their chips, and all at once", async ({ page }) => {
  await open(page, "/?q=license:mit+params:%3C10B&weights=open&cap=tools");
  const chips = page.getByRole("list", { name: "Active filters" });
  const [narrow, total] = await counts(page);
  await page.getByRole("button", { name: "Remove params:<10B" }).click();
  await expectSearch(page, { q: "license:mit", weights: "open", cap: "tools" });
  await expect.poll(() => counts(page).then(([shown]) => shown)).toBeGreaterThan(narrow);

  const [wider] = await counts(page);
  await chips.getByRole("button", { name: "Remove Capabilities Tool calls" }).click();
  await expectSearch(page, { q: "license:mit", weights: "open" });
  await expect.poll(() => counts(page).then(([shown]) => shown)).toBeGreaterThan(wider);
  await expect(chips.getByRole("button", { name: "Remove Weights Open" })).toBeVisible();

  await chips.getByRole("button", { name: "Clear all" }).click();
  await expectSearch(page, {});
  await expect(status(page)).toHaveText(`${total} of ${total} models`);
  await expect(chips).toBeHidden();
  await expect(page.getByRole("button", { name: "Remove license:mit" })).toBeHidden();
});

const POWERS: Record<string, number> = { "": 1, K: 1e3, M: 1e6, B: 1e9, T: 1e12 };

/** A cell's figure or text as it is sorted; null for the dash. */
function sortValue(text: string): string | number | null {
  if (text.startsWith("–")) return null;
  if (/^\d{4}-\d\d/.test(text)) return text;
  // After a price its host follows, after a count of parameters its doubt and the active ones.
  const [, dollars] = /^\$([\d.]+)/.exec(text) ?? [];
  if (dollars) return Number(dollars);
  const [, figure, unit = ""] = /^([\d.]+)([KMBT]?)(?=$|[/?])/.exec(text) ?? [];
  return figure ? Number(figure) * (POWERS[unit] ?? 1) : text.toLowerCase();
}

test.describe("sorting", () => {
  // All rows of a lab drawn at once.
  test.use({ viewport: { width: 1440, height: 3600 } });

  test("orders by every header in both directions", async ({ page }) => {
    await open(page, "/?q=lab:mistral");
    const [shown] = await counts(page);
    await expect(rows(page)).toHaveCount(shown);
    const headers = table(page).getByRole("columnheader");
    expect(await headers.count()).toBe(8);
    for (const header of await headers.all()) {
      const label = ((await header.innerText()).split("\n")[0] ?? "").trim();
      const before = await header.getAttribute("aria-sort");
      const seen: (string | null)[] = [];
      for (let press = 0; press < 2; press += 1) {
        await header.getByRole("button").click();
        await expect(header).not.toHaveAttribute("aria-sort", String(seen[0] ?? before));
        const direction = await header.getAttribute("aria-sort");
        seen.push(direction);
        const sign = direction === "descending" ? -1 : 1;
        // Labels of tokens are nominal: 131,072 and 128,000 are both 128K.
        const slack = label === "Context" ? 1.05 : 1.0001;
        await expect
          .poll(
            async () => {
              const values = (await column(page, new RegExp(`^${label}`))).map(sortValue);
              const known = values.filter((value) => value !== null);
              const unknownLast = values.slice(known.length).every((value) => value === null);
              const inOrder = known.every((value, index) => {
                const [low, high] =
                  sign > 0 ? [known[index - 1], value] : [value, known[index - 1]];
                if (low === undefined || high === undefined) return true;
                if (typeof low === "number" && typeof high === "number") return low <= high * slack;
                return String(low) <= String(high);
              });
              return { rows: values.length, unknownLast, inOrder };
            },
            { message: `${label}, ${direction}` },
          )
          .toEqual({ rows: shown, unknownLast: true, inOrder: true });
        // Only one column says that it is the one.
        expect(await table(page).locator("[aria-sort]").count()).toBe(1);
      }
      expect([...seen].sort()).toEqual(["ascending", "descending"]);
    }
  });

  for (const [label, key] of [
    ["Parameters", "parameters"],
    ["Quality", "quality"],
  ] as const) {
    test(`keeps an unknown ${label} last in both directions, also by a link`, async ({ page }) => {
      const leading: (string | number | null | undefined)[] = [];
      for (const sort of [key, `-${key}`]) {
        await open(page, `/?q=lab:mistral&sort=${sort}`);
        const values = (await column(page, new RegExp(`^${label}`))).map(sortValue);
        expect(values[0]).not.toBeNull();
        expect(values.at(-1)).toBeNull();
        const firstUnknown = values.indexOf(null);
        expect(values.slice(firstUnknown).every((value) => value === null)).toBe(true);
        expect(new Set(values.slice(0, firstUnknown)).size).toBeGreaterThan(3);
        leading.push(values[0]);
      }
      expect(Number(leading[0])).toBeLessThan(Number(leading[1]));
    });
  }
});

test("moves prices with the mix, and takes the mix along to a model", async ({ page }) => {
  await open(page, "/?q=gpt-5.5");
  const link = page.getByRole("link", { name: "GPT-5.5", exact: true });
  const row = rows(page).filter({ has: link });
  await expect(row).toContainText("$11.25");
  await page.getByRole("button", { name: /3 in : 1 out/ }).click();
  await page.getByRole("button", { name: /^1 : 1/ }).click();
  await expect(row).toContainText("$17.50");
  await expect(row).not.toContainText("$11.25");
  await expectSearch(page, { q: "gpt-5.5", mix: "1:1" });
  await row.getByRole("link").click();
  await expect(page).toHaveURL(/\/models\/openai\/gpt-5\.5\?mix=1(:|%3A)1$/);
  await expect(page.locator("#offers")).toContainText("$17.50");
});

test("falls back where a link has bad values, and names each", async ({ page, request }) => {
  const plain = await (await request.get("/")).text();
  const answer = await page.goto("/?sort=nope&weights=blue&params=min:x&mix=abc");
  expect(answer?.status()).toBe(200);
  await expect(page.locator("[data-ready]")).toBeVisible();
  expect(await firstScreen(page)).toEqual(await firstScreen(page, plain));
  const notices = page.getByRole("status").filter({ hasText: "Not understood in the link" });
  const said = (await notices.allInnerTexts()).join(" ");
  for (const part of ["sort=nope", "weights=blue", "params=min:x", "mix=abc"]) {
    expect(said).toContain(part);
  }
  await expect(table(page).getByRole("columnheader", { name: /^Quality/ })).toHaveAttribute(
    "aria-sort",
    "descending",
  );
});

test("collects ticked models in a tray that stays, clears and comes back", async ({ page }) => {
  await open(page, "/?q=lab:openai");
  const [first = "", second = "", third = ""] = await links(page).allInnerTexts();
  const ids = (await links(page).evaluateAll((all) => all.map((a) => a.getAttribute("href"))))
    .slice(0, 2)
    .map((href) => href?.replace("/models/", ""));
  const box = (name: string) =>
    page.getByRole("checkbox", { name: `Compare ${name}`, exact: true }).first();
  await box(first).click();
  await box(second).click();
  await expect(box(first)).toBeChecked();

  const expectBoth = async () => {
    await expect(tray(page)).toContainText("2 to compare");
    expect(await tray(page).getByRole("listitem").allInnerTexts()).toEqual([first, second]);
    const href = await tray(page).getByRole("link", { name: "Compare" }).getAttribute("href");
    expect(decodeURIComponent(String(href))).toBe(`/compare?m=${ids.join(",")}`);
  };
  await expectBoth();
  await table(page).getByRole("link", { name: third, exact: true }).first().click();
  await expect(page).toHaveURL(/\/models\//);
  await expectBoth();
  await page.goBack();
  await expect(page).toHaveURL(/\/\?q=/);
  await expectBoth();
  await expect(box(second)).toBeChecked();

  await tray(page).getByRole("button", { name: "Clear" }).click();
  await expect(box(first)).not.toBeChecked();
  await expect(tray(page)).toContainText("2 cleared");
  await tray(page).getByRole("button", { name: "Undo" }).click();
  await expect(box(first)).toBeChecked();
  await expectBoth();
});

/** Chooses a format in the menu and reads the saved file. */
async function exported(page: Page, format: "CSV" | "JSON") {
  await page.getByRole("button", { name: "Export" }).click();
  const saved = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: new RegExp(`^${format}`) }).click();
  const download = await saved;
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), "utf8"),
  };
}

test("exports as CSV what is shown, units in the header", async ({ page }) => {
  await open(page, "/?q=lab:openai&sort=price");
  const [shown] = await counts(page);
  const names = await links(page).allInnerTexts();
  const { name, text } = await exported(page, "CSV");
  expect(name).toMatch(/^weighbridge-\d{4}-\d\d-\d\d\.csv$/);
  const [header = [], ...records] = parse(text) as string[][];
  expect(records).toHaveLength(shown);
  const price = header.indexOf("Price (USD per 1M tokens at the mix, median over hosts)");
  const model = header.indexOf("Model");
  expect(price).toBeGreaterThan(-1);
  expect(header).toContain("Context (tokens)");
  expect(records.slice(0, names.length).map((record) => record[model])).toEqual(names);
  expect(records.find((record) => record[model] === "GPT-5.5")?.[price]).toBe("11.25");
});

test("exports as JSON what is shown, at the mix", async ({ page }) => {
  await open(page, "/?q=lab:openai&mix=1:1");
  const [shown] = await counts(page);
  const names = await links(page).allInnerTexts();
  const { name, text } = await exported(page, "JSON");
  expect(name).toMatch(/\.json$/);
  const { meta, data } = JSON.parse(text) as {
    meta: { count: number; mix: object; fields: Record<string, string>; url: string };
    data: { id: string; name: string; price: number | null }[];
  };
  expect([meta.count, data.length]).toEqual([shown, shown]);
  expect(meta.mix).toMatchObject({ input: 1, output: 1 });
  expect(meta.fields["price"]).toContain("USD per 1M tokens");
  expect(new URL(meta.url).searchParams.get("q")).toBe("lab:openai");
  expect(data.slice(0, names.length).map((model) => model.name)).toEqual(names);
  expect(data.find(({ id }) => id === "openai/gpt-5.5")?.price).toBe(17.5);
});

test("copies selected rows as a table", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "/");
  const names = (await links(page).allInnerTexts()).slice(1, 4);
  const prices = (await column(page, /^Price/)).slice(1, 4).map((text) => sortValue(text));
  await table(page).evaluate((element: HTMLTableElement) => {
    const drawn = element.querySelectorAll<HTMLTableRowElement>("tbody tr[aria-rowindex]");
    const from = drawn[1]?.cells[1];
    const to = drawn[3]?.cells[7];
    if (from && to) getSelection()?.setBaseAndExtent(from, 0, to, to.childNodes.length);
  });
  await page.keyboard.press("Control+c");
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split(/\r?\n/);
  const cells = lines.map((line) => line.split("\t"));
  expect(cells[0]?.slice(0, 3)).toEqual(["Model", "License", "Parameters"]);
  expect(cells.slice(1).map(([name]) => name)).toEqual(names);
  expect(new Set(cells.map(({ length }) => length))).toEqual(new Set([8]));
  const priceAt = cells[0]?.indexOf("Price") ?? -1;
  expect(cells.slice(1).map((line) => sortValue(line[priceAt] ?? ""))).toEqual(prices);
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType("text/html"))?.text();
  });
  expect(html?.match(/<tr>/g)).toHaveLength(4);
});

test("names the filter to let go of when nothing is left", async ({ page }) => {
  await open(page, "/?q=zzzz&weights=open");
  await expect(status(page)).toContainText(/^0 of/);
  const main = page.getByRole("main");
  await expect(main).toContainText("No model meets all of these filters");
  const said = /Without “zzzz”, (\d+) do\./.exec(await main.innerText());
  expect(Number(said?.[1])).toBeGreaterThan(0);
  await page.getByRole("button", { name: "Remove “zzzz”" }).click();
  await expect(status(page)).toContainText(new RegExp(`^${said?.[1]} of`));
  await expectSearch(page, { weights: "open" });
  await expect(search(page)).toHaveValue("");
  await expect(main).not.toContainText("No model meets");
  await expect(links(page).first()).toBeVisible();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("shows cards, and the filters in a sheet", async ({ page }) => {
    await open(page, "/");
    await expect(rail(page)).toBeHidden();
    await expect(table(page).getByRole("columnheader").first()).toBeHidden();
    // A card has lines: its price stands below the name, within the screen.
    const edges = (part: Locator) =>
      part.evaluate((element) => {
        const { top, right, bottom } = element.getBoundingClientRect();
        return { top, right, bottom };
      });
    const card = rows(page).first();
    const price = await edges(card.getByText(/^\$/).first());
    expect(price.top).toBeGreaterThanOrEqual((await edges(links(page).first())).bottom);
    expect(price.right).toBeLessThanOrEqual(390);
    expect((await edges(card)).right).toBeLessThanOrEqual(390);

    // The sheet is modal: once it is open, the page behind it has no roles.
    const [, total] = await counts(page);
    await page.getByRole("button", { name: "Filters" }).click();
    const sheet = page.getByRole("dialog", { name: "Filters" });
    await expect(sheet.getByRole("button", { name: `Show ${total} models` })).toBeVisible();
    const left = await offered(weights(sheet));
    await weights(sheet).check();
    await sheet.getByRole("button", { name: `Show ${left} models` }).click();
    await expect(sheet).toBeHidden();
    await expect(status(page)).toHaveText(`${left} of ${total} models`);
    await expect(page.getByRole("button", { name: "Filters (1)" })).toBeVisible();
    await expectSearch(page, { weights: "open" });

    await page.getByRole("combobox", { name: "Sort by" }).selectOption({ label: "Released" });
    await expectSearch(page, { weights: "open", sort: "-released" });
    await page.evaluate(() => scrollTo(200, 600));
    expect(await page.evaluate(() => [scrollX, document.documentElement.scrollWidth])).toEqual([
      0, 390,
    ]);
  });
});

test("is reached and left by keyboard alone", async ({ page }) => {
  await open(page, "/?mix=1:1");
  const at = (index: number) => links(page).nth(index);
  await page.keyboard.press("/");
  await expect(search(page)).toBeFocused();
  const isThere = () => at(0).evaluate((link) => link === document.activeElement);
  for (let tabs = 0; tabs < 30 && !(await isThere()); tabs += 1) await page.keyboard.press("Tab");
  await expect(at(0)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(at(1)).toBeFocused();
  await page.keyboard.press("j");
  await expect(at(2)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(at(1)).toBeFocused();
  await page.keyboard.press("x");
  await expect(rows(page).nth(1).getByRole("checkbox")).toBeChecked();
  const href = String(await at(1).getAttribute("href"));
  const name = await at(1).innerText();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  const { pathname, searchParams } = new URL(page.url());
  expect(pathname).toBe(href.split("?")[0]);
  expect(searchParams.get("mix")).toBe("1:1");
});

test("puts the focus on the first row at an arrow key", async ({ page }) => {
  await open(page, "/");
  await page.keyboard.press("ArrowDown");
  await expect(links(page).first()).toBeFocused();
});

for (const look of LOOKS) {
  test(`is accessible and calm at ${look.width} px, ${look.colorScheme}`, async ({ page }) => {
    await expectCalm(page, "/?q=license:mit&sort=price&mix=9:1", look);
  });
}
