import { chromium } from "@playwright/test";
import { BROWSER_ARGS, findBrowser } from "./lib/browser";
const [,, base, ...jobs] = process.argv;
const executablePath = findBrowser();
const browser = await chromium.launch({ args: BROWSER_ARGS, ...(executablePath && { executablePath }) });
for (const job of jobs) {
  const [name, path, width, theme] = job.split("|") as [string,string,string,string];
  const ctx = await browser.newContext({ viewport: { width: Number(width), height: 900 }, colorScheme: theme as "light" });
  const page = await ctx.newPage();
  page.on("console", (m) => m.type() === "error" && console.log(name, m.text().slice(0, 300)));
  page.on("pageerror", (e) => console.log(name, "PAGEERROR", String(e).slice(0, 300)));
  await page.goto(base + path, { waitUntil: "networkidle" });
  await page.screenshot({ path: `/tmp/cl/shots/${name}.png`, fullPage: true });
  console.log(name, await page.evaluate(() => document.documentElement.scrollWidth - innerWidth));
  await ctx.close();
}
await browser.close();
