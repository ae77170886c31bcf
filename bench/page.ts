import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { inBrowser } from "./lib/in-browser";
import { printLoadAfter } from "./lib/machine";
import { measurePage, type PageRun } from "./lib/measure-page";
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

const asked = values.page?.map(pageAt) ?? PAGES;
const { measured, ...taken } = await inBrowser(async (browser, siteUrl) => {
  const reports: PageReport[] = [];
  for (const page of asked) {
    // Wakes the server and the browser up; not counted.
    await measurePage(browser, siteUrl, { path: page.path, budgets: {} });
    const measured: PageRun[] = [];
    while (measured.length < runs) measured.push(await measurePage(browser, siteUrl, page));
    const report = reportPage(page, measured);
    printReport(report);
    reports.push(report);
  }
  return reports;
});
printLoadAfter();
if (values.json) {
  writeFileSync(values.json, `${JSON.stringify({ ...taken, pages: measured }, null, 2)}\n`);
}
process.exitCode = measured.some(({ missed }) => missed) ? 1 : 0;

function pageAt(path: string): BenchPage {
  return PAGES.find((page) => page.path === path) ?? { path, budgets: {} };
}
