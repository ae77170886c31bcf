import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { BROWSER_ARGS, findBrowser } from "../scripts/lib/browser";
import { machine, printLoadAfter, printMachine } from "./lib/machine";
import { measurePage, type PageRun } from "./lib/measure-page";
import { startSite } from "./lib/next-server";
import { printReport, reportPage, type PageReport } from "./lib/page-report";
import { PAGES, type BenchPage } from "./lib/pages";

const USAGE = `npm run bench:page -- [--page /path] … [--runs 5] [--json file]

Measures pages in a real browser with nothing cached and the processor slowed four times; fails when
a budget is missed. Without --page: every page of bench/lib/pages.ts. Rules: bench/README.md.`;

const { values } = parseArgs({
  options: {
    page: { type: "string", multiple: true },
    runs: { type: "string", default: "5" },
    json: { type: "string" },
    help: { type: "boolean", default: false },
  },
});
const runs = Number(values.runs);
if (values.help || !(runs >= 1)) {
  console.error(USAGE);
  process.exit(2);
}

const reports = await measure(values.page?.map(pageAt) ?? PAGES);
printLoadAfter();
if (values.json) writeFileSync(values.json, `${JSON.stringify(reports, null, 2)}\n`);
process.exitCode = reports.pages.some(({ missed }) => missed) ? 1 : 0;

function pageAt(path: string): BenchPage {
  return PAGES.find((page) => page.path === path) ?? { path, budgets: {} };
}

async function measure(pages: readonly BenchPage[]) {
  const here = machine();
  const site = await startSite();
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    args: BROWSER_ARGS,
    ...(executablePath && { executablePath }),
  });
  try {
    printMachine(here);
    console.log(`Chromium ${browser.version()}`);
    const reports: PageReport[] = [];
    for (const page of pages) {
      // Wakes the server and the browser up; not counted.
      await measurePage(browser, site.url, { path: page.path, budgets: {} });
      const measured: PageRun[] = [];
      while (measured.length < runs) measured.push(await measurePage(browser, site.url, page));
      const report = reportPage(page, measured);
      printReport(report);
      reports.push(report);
    }
    return { machine: here, browser: browser.version(), pages: reports };
  } finally {
    await browser.close();
    await site.stop();
  }
}
