import { setTimeout as sleep } from "node:timers/promises";
import type { Browser, CDPSession, Page, Route } from "@playwright/test";
import { installChartProbe } from "./chart-probe";
import { traceFrames, type Frames } from "./frames";
import { SLOWED } from "./measure-page";

const VIEWPORT = { width: 1440, height: 900 };
/** The figures that most models have. */
const PATH = "/charts?x=released&y=context";
const HOVER_MS = 4000;
/** Between moves of the pointer: more often than frames come. */
const MOVE_MS = 8;

export type ChartRun = {
  points: number;
  /** ms from the click that lets go of a filter without results to the whole drawing, code and data at hand. */
  drawn: number;
  hover: Frames;
};

/** Draws every model of the catalogue and moves the pointer over them, the processor slowed four times. */
export async function measureChart(browser: Browser, origin: string): Promise<ChartRun> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  try {
    // tsx names inner functions through a helper that exists only in Node.
    await context.addInitScript("globalThis.__name = (named) => named");
    await context.addInitScript(installChartProbe);
    await context.route("**/catalog.json?*", fillFigures);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await page.goto(origin + PATH, { waitUntil: "networkidle" });
    await page.locator("[data-ready] .plot-live .plot-marks").first().waitFor();
    const points = Number((await page.locator(".chart-finding p").innerText()).match(/\d+/)?.[0]);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWED });

    // No model has this name; letting go of it draws all of them anew.
    await page.getByRole("combobox", { name: "Search models" }).fill('"no such model"');
    const back = page.getByRole("button", { name: "Clear all filters" });
    await back.waitFor();
    await page.waitForTimeout(1000);
    await page.evaluate(() => globalThis.weighbridgeChartProbe.arm());
    await back.click();
    const drawn = await page.evaluate(() => globalThis.weighbridgeChartProbe.drawn());

    await page.evaluate(() => globalThis.weighbridgeChartProbe.keepDrawing());
    const hover = await traceFrames(browser, () => moveOver(page, session));
    return { points, drawn, hover };
  } finally {
    await context.close();
  }
}

/** Across the plot in waves, so that the nearest mark changes with almost every move. */
async function moveOver(page: Page, session: CDPSession): Promise<void> {
  const box = await page.locator(".plot-overlay").boundingBox();
  if (!box) throw new Error("The plot is not on the screen.");
  const until = performance.now() + HOVER_MS;
  for (let step = 0; performance.now() < until; step += 1) {
    const across = (step % 400) / 400;
    const down = 0.3 + 0.12 * Math.sin(step / 9);
    const place = { x: box.x + across * box.width, y: box.y + down * box.height };
    // Not waited for: a hand does not wait for the page either.
    void session.send("Input.dispatchMouseEvent", { type: "mouseMoved", ...place });
    await sleep(MOVE_MS);
  }
}

/** Gives models without a context or a date one, so that 500 and more can be drawn. */
async function fillFigures(route: Route): Promise<void> {
  const response = await route.fetch();
  const catalog = (await response.json()) as {
    context: (number | null)[];
    released: (string | null)[];
  };
  const context = catalog.context.map((value, at) => value ?? 1000 * (8 + (at % 200)));
  const released = catalog.released.map((value) => value ?? "2025-06-01");
  await route.fulfill({ response, json: { ...catalog, context, released } });
}
