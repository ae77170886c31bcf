import { expect, test, type Locator, type Page } from "@playwright/test";
import type { HubList } from "@/lib/domain/hub/hub-row";
import { expectCalm, LOOKS } from "./expect-calm";

const table = (page: Page) => page.getByRole("table", { name: "Repositories" });
const links = (page: Page) => table(page).getByRole("rowheader").getByRole("link");
const rail = (page: Page) => page.getByRole("complementary", { name: "Filters" });
const search = (page: Page) => page.getByRole("searchbox", { name: "Search the Hub" });
const status = (page: Page) =>
  page.getByRole("status").filter({ hasText: /^[\d,]+ of [\d,]+ repositories$/ });
const box = (inside: Page | Locator, group: string, name: RegExp) =>
  inside.getByRole("group", { name: group }).getByRole("checkbox", { name });

/** How many repositories are found, once the answer to the present question is here. */
async function found(page: Page): Promise<number> {
  await expect(page.locator("[data-found]")).toBeVisible();
  return Number(await page.locator("[data-found]").getAttribute("data-found"));
}

/** The number beside a filter's value: what choosing it would leave. */
async function offered(checkbox: Locator): Promise<number> {
  const text = await checkbox.locator("..").innerText();
  return Number(/([\d,]+)$/.exec(text)?.[1]?.replaceAll(",", ""));
}

/** Loads the page and waits until it runs. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: "networkidle" });
  await expect(page.locator("[data-ready]")).toBeVisible();
}

/** Scrolls the list to its end as it is now. */
function toEnd(page: Page): Promise<void> {
  return page
    .getByRole("region", { name: "Table of repositories" })
    .evaluate((element) => element.scrollTo(0, element.scrollHeight));
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("shows the rows, the count and the facets of a link", async ({ page }) => {
    await page.goto("/hub?q=gpt-oss-120b&author=openai");
    await expect(links(page).first()).toHaveText("openai/gpt-oss-120b");
    await expect(status(page)).toHaveText(/^\d of [\d,]+ repositories$/);
    await expect(box(rail(page), "License tag", /^apache-2.0/)).toBeVisible();
    await expect(
      page.getByText(/Searches the [\d,]+ repos that .+ \d{4}; a small part/),
    ).toBeVisible();
  });
});

test("leads those of the catalogue to their model with price and index, others to their repository", async ({
  page,
}) => {
  await open(page, "/hub?q=gpt-oss-120b");
  const own = table(page).getByRole("row").filter({ hasText: "openai/gpt-oss-120b" }).first();
  await expect(own.getByRole("link")).toHaveAttribute("href", /^\/models\/openai\/gpt-oss-120b/);
  await expect(own).toContainText("$");
  await expect(own.getByRole("cell", { name: /90 % interval/ })).toBeVisible();
  const other = table(page).getByRole("row").filter({ hasText: "unsloth/gpt-oss-120b-GGUF" });
  await expect(other.getByRole("link")).toHaveAttribute("href", "/hub/unsloth/gpt-oss-120b-GGUF");
  await expect(other).not.toContainText("$");
});

test("typing gives up earlier questions and ends with the rows of the last", async ({ page }) => {
  const given: string[] = [];
  await open(page, "/hub");
  page.on("requestfailed", (request) => {
    if (request.url().includes("/api/v1/hub/models")) given.push(request.url());
  });
  // Every answer comes late and the first ones last, so that a stale one would be seen.
  let delay = 900;
  await page.route("**/api/v1/hub/models?**", async (route) => {
    delay = Math.max(50, delay - 120);
    await new Promise((resolve) => setTimeout(resolve, delay));
    // Given up meanwhile.
    await route.continue().catch(() => undefined);
  });
  await search(page).pressSequentially("whisper", { delay: 40 });
  await expect(links(page).first()).toContainText(/whisper/i);
  await page.waitForTimeout(1000);
  for (const name of await links(page).allInnerTexts()) expect(name).toMatch(/whisper/i);
  expect(given.length).toBeGreaterThanOrEqual(4);
  await expect.poll(() => new URL(page.url()).searchParams.get("q")).toBe("whisper");
});

test("keeps the rows shown while the next ones are on their way", async ({ page }) => {
  await open(page, "/hub?q=whisper");
  await page.route("**/api/v1/hub/models?**", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    await route.continue().catch(() => undefined);
  });
  await search(page).fill("llama");
  await expect(page.locator(".table-region")).toHaveAttribute("aria-busy", "true");
  await expect(links(page).first()).toContainText(/whisper/i);
  await expect(links(page).first()).toContainText(/llama/i);
});

test("forgives a slip and says so", async ({ page }) => {
  await open(page, "/hub?q=whispr");
  await expect(page.getByText(/No repository has “whispr”/)).toBeVisible();
  await expect(links(page).first()).toContainText(/whisper/i);
});

test("counts beside the filters are the rows that choosing them leaves", async ({ page }) => {
  await open(page, "/hub?q=qwen");
  // Counts come after the rows.
  await page.route("**/api/v1/hub/facets?**", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    await route.continue().catch(() => undefined);
  });
  for (const [group, name] of [
    ["Commercial use", /^Allowed/],
    ["Kind", /^Quantized/],
    ["License tag", /^apache-2.0/],
    ["Task", /^text generation/],
  ] as const) {
    const checkbox = box(rail(page), group, name);
    const count = await offered(checkbox);
    await checkbox.check();
    await expect(page.locator("[data-found]")).toHaveAttribute("data-found", String(count));
    // The others' counts follow; until then they are marked as those of before.
    await expect(rail(page).locator("[aria-busy=false]")).toBeVisible();
  }
  await expect
    .poll(() => Object.fromEntries(new URL(page.url()).searchParams))
    .toEqual({
      q: "qwen",
      use: "allowed",
      kind: "quantized",
      license: "apache-2.0",
      task: "text-generation",
    });
});

test("back and forward undo and redo a filter", async ({ page }) => {
  await open(page, "/hub");
  const all = await found(page);
  const checkbox = box(rail(page), "Kind", /^Merge/);
  const count = await offered(checkbox);
  await checkbox.check();
  await expect(page.locator("[data-found]")).toHaveAttribute("data-found", String(count));
  await expect(page).toHaveURL(/kind=merge/);
  await page.goBack();
  await expect(page.locator("[data-found]")).toHaveAttribute("data-found", String(all));
  await expect(checkbox).not.toBeChecked();
  await page.goForward();
  await expect(page.locator("[data-found]")).toHaveAttribute("data-found", String(count));
  await expect(checkbox).toBeChecked();
});

test("goes on as one scrolls, each repository once, few of them drawn", async ({ page }) => {
  await open(page, "/hub?q=qwen&sort=likes");
  const total = await found(page);
  const seen = new Map<number, string>();
  for (let turn = 0; seen.size < 260 && turn < 60; turn += 1) {
    const drawn = await table(page).evaluate((element) =>
      [...element.querySelectorAll<HTMLElement>("tr[data-row]")].map(
        (row) => [Number(row.dataset.row), row.querySelector("a")?.textContent ?? ""] as const,
      ),
    );
    expect(drawn.length).toBeLessThan(90);
    for (const [at, name] of drawn) seen.set(at, name);
    await page
      .getByRole("region", { name: "Table of repositories" })
      .evaluate((element) => element.scrollBy(0, 500));
    await page.waitForTimeout(120);
  }
  expect(total).toBeGreaterThan(260);
  expect(seen.size).toBeGreaterThanOrEqual(260);
  expect(new Set(seen.values()).size).toBe(seen.size);
  // In the API's own order.
  const answer = await page.request.get("/api/v1/hub/models?q=qwen&sort=likes&limit=260");
  const { data } = (await answer.json()) as HubList;
  expect(data.map(({ id }) => id)).toEqual(data.map((_, at) => seen.get(at)));
});

test("says when a further page does not come, and goes on when asked", async ({ page }) => {
  await page.route("**/api/v1/hub/models?**cursor=**", (route) => route.abort());
  await open(page, "/hub?q=qwen");
  await toEnd(page);
  const again = page.getByRole("alert").getByRole("button", { name: "Try again" });
  await expect(again).toBeVisible();
  await page.unroute("**/api/v1/hub/models?**cursor=**");
  await again.click();
  await expect(again).toBeHidden();
  await expect(links(page).first()).toBeVisible();
});

test("an empty list names the filter to let go of", async ({ page }) => {
  await open(page, "/hub?q=qwen&license=openrail");
  await expect(page.getByText("No repository meets all of these")).toBeVisible();
  const list = page.getByRole("region", { name: "Table of repositories" });
  await list.getByRole("button", { name: "Remove License tag openrail" }).click();
  await expect(links(page).first()).toContainText(/qwen/i);
  await expect.poll(() => new URL(page.url()).search).toBe("?q=qwen");
});

test("the keyboard finds, walks and opens", async ({ page }) => {
  await open(page, "/hub");
  await page.keyboard.press("/");
  await expect(search(page)).toBeFocused();
  await page.keyboard.type("gpt-oss");
  await expect(links(page).first()).toHaveText("openai/gpt-oss-20b");
  await search(page).blur();
  await page.keyboard.press("ArrowDown");
  await expect(links(page).nth(0)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(links(page).nth(1)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/models\/openai\/gpt-oss-120b/);
});

test("headings sort, and say which way", async ({ page }) => {
  await open(page, "/hub?q=qwen");
  const likes = table(page).getByRole("columnheader", { name: /^Likes/ });
  await likes.getByRole("button").click();
  await expect(likes).toHaveAttribute("aria-sort", "descending");
  await expect(page).toHaveURL(/sort=likes/);
  await likes.getByRole("button").click();
  await expect(likes).toHaveAttribute("aria-sort", "ascending");
  await expect(page).toHaveURL(/direction=asc/);
});

test("the mix moves the prices", async ({ page }) => {
  await open(page, "/hub?q=gpt-oss-120b&author=openai");
  const price = table(page).locator("td.c-price .figure").first();
  const before = await price.innerText();
  await page.goto("/hub?q=gpt-oss-120b&author=openai&mix=1:3");
  await expect(price).not.toHaveText(before);
});

for (const query of [
  "sort=nonsense",
  "params=min:9B,max:1B",
  "kind=%00",
  "base=%2e%2e/%2e%2e/x",
  "created=min:9999-99-99",
  "direction=sideways",
  `task=${"a".repeat(101)}`,
]) {
  test(`says what it does not understand: ${query.slice(0, 40)}`, async ({ page }) => {
    expect((await page.goto(`/hub?${query}`))?.status()).toBe(200);
    await expect(
      page.getByText(/Not understood in the link/).filter({ hasText: query.split("=")[0] ?? "" }),
    ).toBeVisible();
    await expect(links(page).first()).toBeVisible();
  });
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("filters in a sheet", async ({ page }) => {
    await open(page, "/hub?q=qwen");
    await page.getByRole("button", { name: /^Filters/ }).click();
    const sheet = page.getByRole("dialog", { name: "Filters" });
    const checkbox = box(sheet, "Kind", /^Quantized/);
    const count = await offered(checkbox);
    await checkbox.check();
    await sheet.getByRole("button", { name: `Show ${count} repositories` }).click();
    await expect(sheet).toBeHidden();
    expect(await found(page)).toBe(count);
  });
});

for (const look of LOOKS) {
  for (const path of ["/hub?q=qwen", "/hub?q=qwen&license=openrail"]) {
    test(`${path} is calm at ${look.width} px, ${look.colorScheme}`, ({ page }) =>
      expectCalm(page, path, look));
  }
}
