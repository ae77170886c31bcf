import { expect, test, type Page } from "@playwright/test";
import { expectCalm, LOOKS } from "./expect-calm";

/** As text without what keeps words on one line. */
const plain = (text: string) => text.replace(/\s+/g, " ").trim();

async function quoted(page: Page): Promise<{ href: string; text: string }[]> {
  await page.goto("/guide");
  return page.locator(".guide-figures a").evaluateAll((links) =>
    links.map((link) => ({
      href: link.getAttribute("href") ?? "",
      text: link.textContent,
    })),
  );
}

test("every figure stands on the page it leads to", async ({ page }) => {
  test.setTimeout(180_000);
  const figures = await quoted(page);
  expect(figures.length).toBeGreaterThan(15);
  for (const { href, text } of figures) {
    expect((await page.goto(href, { waitUntil: "domcontentloaded" }))?.status(), href).toBe(200);
    const where = href.startsWith("/?")
      ? page.getByText(new RegExp(`^${text} of \\d+ models$`))
      : page.getByRole("main");
    await expect(where.first(), href).toBeVisible();
    await expect
      .poll(async () => plain(await where.first().innerText()), { message: `${text} at ${href}` })
      .toContain(plain(text));
  }
});

test("every figure says where it is from and of what day", async ({ page }) => {
  await page.goto("/guide");
  const figures = page.locator(".guide-figures > li");
  for (const text of await figures.locator("small").allInnerTexts())
    expect(text).toMatch(/[a-z].*, \d{1,2} [A-Z][a-z]{2} 20\d\d$/s);
  expect(await figures.locator("time[datetime]").count()).toBe(await figures.count());
});

test("its figures stay at the usual mix, whatever the reader's is", async ({ page }) => {
  await page.goto("/guide?mix=1:1");
  const link = page.locator('.guide-figures a[href="/claims/cheaper-on-average"]');
  const text = plain(await link.innerText());
  await link.click();
  await expect(page).toHaveURL("/claims/cheaper-on-average");
  await expect(page.locator(".claim-figures")).toContainText(text);
});

test("is found from the claims and by the search", async ({ page }) => {
  await page.goto("/claims");
  await page.getByRole("link", { name: "The guide explains the words." }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Open and closed models, in short",
  );
  await page.keyboard.press("Control+k");
  await page.keyboard.type("guide");
  await expect(page.getByRole("option", { name: "Guide" })).toBeVisible();
});

test("prints without what is only for the screen", async ({ page }) => {
  await page.goto("/guide");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("banner")).toBeHidden();
  await expect(page.locator(".guide-figures").first()).toBeVisible();
});

for (const look of LOOKS)
  test(`is calm and accessible at ${look.width} px, ${look.colorScheme}`, ({ page }) =>
    expectCalm(page, "/guide", look));
