import type { Page } from "@playwright/test";
import type { Interaction } from "./page-probe";

/** Between interactions, so that each starts on a page at rest. */
const PAUSE_MS = 120;

/** Types each query letter by letter and takes it back letter by letter: one measure a key. */
export async function typeQueries(
  page: Page,
  queries: readonly string[],
): Promise<(Interaction | undefined)[]> {
  await page.getByRole("searchbox").or(page.locator("main").getByRole("combobox")).first().click();
  await page.waitForTimeout(PAUSE_MS);
  const keys = queries.flatMap((query) => [...query, ...Array(query.length).fill("Backspace")]);
  const timed = [];
  for (const key of keys) timed.push(await time(page, "keydown", () => page.keyboard.press(key)));
  await page.keyboard.press("Escape");
  await page.waitForTimeout(PAUSE_MS);
  return timed;
}

/** Clicks the header buttons in turn: with few columns each is clicked again, which turns its order around. */
export async function clickHeaders(
  page: Page,
  clicks: number,
): Promise<(Interaction | undefined)[]> {
  const buttons = page.locator("thead th button:visible");
  const count = await buttons.count();
  if (count === 0) throw new Error("The table has no header button to sort by.");
  const timed = [];
  for (let click = 0; click < clicks; click += 1) {
    const button = buttons.nth(click % count);
    await button.scrollIntoViewIfNeeded();
    const box = await button.boundingBox();
    if (!box) throw new Error(`Header button ${click % count} is not on the screen.`);
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    // The pointer arrives first: its hover style is no part of the click.
    await page.mouse.move(x, y);
    await page.waitForTimeout(PAUSE_MS);
    timed.push(await time(page, "click", () => page.mouse.click(x, y)));
  }
  return timed;
}

async function time(
  page: Page,
  type: "keydown" | "click",
  act: () => Promise<void>,
): Promise<Interaction | undefined> {
  await page.evaluate((armed) => globalThis.weighbridgeProbe.arm(armed), type);
  await act();
  await page.waitForTimeout(PAUSE_MS);
  return page.evaluate(() => globalThis.weighbridgeProbe.result());
}
