import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** The screens a page is looked at on, each with the theme it is loaded in; the other theme is looked at after. */
export const LOOKS: readonly Look[] = [
  { width: 1440, colorScheme: "light" },
  { width: 390, colorScheme: "dark" },
];

/** A width between them: the widest screen is narrowed to it in the same visit. */
const BETWEEN = 1024;

type Look = { width: number; colorScheme: "light" | "dark" };

/** Sum of layout shifts so far. */
type Shifting = Window & { shifted?: number };

/**
 * Loads a page and expects no finding of axe, no layout shift, no sideways scroll and no error, and enough
 * contrast in the other theme too; `status` is the page's own.
 */
export async function expectCalm(
  page: Page,
  path: string,
  { width, colorScheme }: Look,
  status = 200,
): Promise<void> {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    // Answers are watched below: the console does not always say whose a failed one was.
    const isAnswer = message.text().startsWith("Failed to load resource");
    if (message.type() === "error" && !isAnswer) faults.push(message.text());
  });
  page.on("requestfailed", (request) => {
    const why = request.failure()?.errorText;
    // Given up by the page itself.
    if (why !== "net::ERR_ABORTED") faults.push(`${request.url()}: ${why}`);
  });
  page.on("response", (response) => {
    const isPage = response.request().isNavigationRequest();
    if (response.status() >= 400 && !isPage)
      faults.push(`${response.url()} is a ${response.status()}`);
  });
  await page.addInitScript(() => {
    const watched: Shifting = window;
    watched.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[]) {
        if (!entry.hadRecentInput) watched.shifted = (watched.shifted ?? 0) + entry.value;
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width, height: 900 });
  expect((await page.goto(path, { waitUntil: "networkidle" }))?.status()).toBe(status);
  await expectNothingFound(new AxeBuilder({ page }));
  expect(await page.evaluate(() => (window as Shifting).shifted)).toBeLessThan(0.01);
  await expectNoSidewaysScroll(page, width);
  // Themes differ in their colors alone.
  await page.emulateMedia({ colorScheme: colorScheme === "light" ? "dark" : "light" });
  await expectNothingFound(new AxeBuilder({ page }).withRules("color-contrast"));
  if (width > BETWEEN) {
    await page.setViewportSize({ width: BETWEEN, height: 900 });
    await expectNoSidewaysScroll(page, BETWEEN);
  }
  expect(faults).toEqual([]);
}

async function expectNoSidewaysScroll(page: Page, width: number): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    width,
  );
}

async function expectNothingFound(axe: AxeBuilder): Promise<void> {
  const { violations } = await axe.analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
}
