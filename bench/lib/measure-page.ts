import type { Browser, CDPSession, Page } from "@playwright/test";
import { hasChartCode } from "./chart-code";
import { typeQueries, clickHeaders } from "./interactions";
import { installProbe, type Interaction, type LoadTimes } from "./page-probe";
import type { BenchPage } from "./pages";
import { recordTransfers, type Transfer } from "./transfers";

export const SLOWED = 4;
const VIEWPORT = { width: 1440, height: 900 };
const AFTER_LOAD_MS = 2000;

export type PageRun = {
  bytes: Record<Transfer["kind"] | "chart" | "prefetch", number>;
  transfers: readonly Transfer[];
  load: LoadTimes;
  keystrokes: readonly (Interaction | undefined)[];
  sorts: readonly (Interaction | undefined)[];
};

/**
 * Two visits with nothing cached: one to count bytes, at full speed; one with the processor slowed four
 * times and nobody listening to its requests: load, then type, then sort.
 */
export async function measurePage(
  browser: Browser,
  origin: string,
  bench: BenchPage,
): Promise<PageRun> {
  const transfers = await visit(browser, async (page, session) => {
    const recorded = await recordTransfers(session);
    await open(page, origin + bench.path);
    return [...recorded];
  });
  const timed = await visit(browser, async (page, session) => {
    // tsx names inner functions through a helper that exists only in Node.
    await page.addInitScript("globalThis.__name = (named) => named");
    await page.addInitScript(installProbe);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWED });
    return timePage(page, origin, bench);
  });
  return { bytes: await sumBytes(transfers), transfers, ...timed };
}

async function timePage(page: Page, origin: string, bench: BenchPage) {
  const { path, queries = [], sortClicks = 0 } = bench;
  await open(page, origin + path);
  const load = await page.evaluate(() => globalThis.weighbridgeProbe.load());
  const keystrokes = queries.length > 0 ? await typeQueries(page, queries) : [];
  const sorts = sortClicks > 0 ? await clickHeaders(page, sortClicks) : [];
  return { load, keystrokes, sorts };
}

async function visit<T>(
  browser: Browser,
  during: (page: Page, session: CDPSession) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Network.clearBrowserCache");
    return await during(page, session);
  } finally {
    await context.close();
  }
}

async function open(page: Page, url: string): Promise<void> {
  const response = await page.goto(url, { waitUntil: "load" });
  if (!response?.ok()) throw new Error(`${url} answers ${response?.status() ?? "nothing"}.`);
  await page.waitForTimeout(AFTER_LOAD_MS);
  await page.waitForLoadState("networkidle");
}

async function sumBytes(transfers: readonly Transfer[]): Promise<PageRun["bytes"]> {
  const bytes = { html: 0, data: 0, script: 0, style: 0, font: 0, other: 0, chart: 0, prefetch: 0 };
  for (const { url, kind, bytes: size, prefetch } of transfers) {
    bytes[kind] += size;
    if (prefetch) bytes.prefetch += size;
    if (kind === "script" && (await hasChartCode(url))) bytes.chart += size;
  }
  return bytes;
}
