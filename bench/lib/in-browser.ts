import type { Browser } from "@playwright/test";
import { launchBrowser } from "../../scripts/lib/browser";
import { machine, printMachine } from "./machine";
import { startSite } from "./next-server";

/** Measures a site of its own in a real browser, and says on what machine. */
export async function inBrowser<T>(measure: (browser: Browser, siteUrl: string) => Promise<T>) {
  const here = machine();
  const site = await startSite();
  const browser = await launchBrowser();
  try {
    printMachine(here);
    console.log(`Chromium ${browser.version()}\n`);
    const measured = await measure(browser, site.url);
    return { machine: here, browser: browser.version(), measured };
  } finally {
    await browser.close();
    await site.stop();
  }
}
