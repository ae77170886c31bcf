import { buildEmptyApp } from "./lib/empty-app";
import { load, type LoadOptions } from "./lib/http-load";
import { machine, printLoadAfter, printMachine } from "./lib/machine";
import { startNext, startSite } from "./lib/next-server";
import { printTable } from "./lib/print-table";
import { median, spread } from "./lib/statistics";

/** A static page may serve at no less than this share of an empty page's requests per second. */
const BUDGET = 0.8;
/** Those that turn out to be rendered per request are shown, not judged; at least one must be static. */
const PATHS = ["/data", "/models/openai/gpt-oss-120b", "/compare"];
const ROUNDS = 5;
const CONNECTIONS = 10;
const SECONDS = 3;
const WARM_UP_SECONDS = 2;

printMachine(machine());
const results = await measure();
console.log(`\nRequests per second, medians of ${ROUNDS} rounds, ${CONNECTIONS} connections\n`);
printTable(
  ["Page", "HTML", "Page", "Empty page", "Ratio", "Min", "Max", "Budget", "Verdict"],
  results.map(({ path, isStatic, bodyBytes, page, empty, ratio }) => [
    path,
    `${(bodyBytes / 1000).toFixed(0)} KB`,
    page.toFixed(0),
    empty.toFixed(0),
    ...[ratio.median, ratio.min, ratio.max].map(percent),
    isStatic ? `≥ ${percent(BUDGET)}` : "",
    isStatic ? (ratio.median < BUDGET ? "MISSED" : "met") : "not static",
  ]),
);
printLoadAfter();
const judged = results.filter(({ isStatic }) => isStatic);
if (judged.length === 0) console.log("\nMISSED: none of these pages is static.");
process.exitCode = judged.length > 0 && judged.every(({ ratio }) => ratio.median >= BUDGET) ? 0 : 1;

function percent(share: number): string {
  return `${(share * 100).toFixed(0)} %`;
}

async function measure() {
  const emptyApp = buildEmptyApp();
  const site = await startSite();
  const empty = await startNext(emptyApp, 3410);
  try {
    const measured = [];
    for (const path of PATHS) {
      const isStatic = await servedFromFile(site.url + path);
      measured.push({ path, isStatic, ...(await compare(site.url + path, empty.url)) });
    }
    return measured;
  } finally {
    await Promise.all([site.stop(), empty.stop()]);
  }
}

/** Alternates between the two in every round, so that what else this machine does hits both alike. */
async function compare(pageUrl: string, emptyUrl: string) {
  const options: LoadOptions = { connections: CONNECTIONS, seconds: SECONDS };
  for (const url of [pageUrl, emptyUrl]) await load(url, { ...options, seconds: WARM_UP_SECONDS });
  const pairs = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const empty = await load(emptyUrl, options);
    const page = await load(pageUrl, options);
    pairs.push({ page, empty });
    process.stdout.write(
      `${pageUrl} ${page.requestsPerSecond.toFixed(0)} / ${empty.requestsPerSecond.toFixed(0)}` +
        ` per second (asker busy ${percent(page.askerBusy)} / ${percent(empty.askerBusy)} of a core)\n`,
    );
  }
  return {
    bodyBytes: pairs[0]?.page.bodyBytes ?? 0,
    page: median(pairs.map(({ page }) => page.requestsPerSecond)),
    empty: median(pairs.map(({ empty }) => empty.requestsPerSecond)),
    ratio: spread(pairs.map(({ page, empty }) => page.requestsPerSecond / empty.requestsPerSecond)),
  };
}

/** Whether the page was rendered whole while building. One with parts rendered per request says so. */
async function servedFromFile(url: string): Promise<boolean> {
  const { ok, status, headers } = await fetch(url);
  if (!ok) throw new Error(`${url} answers ${status}.`);
  return headers.get("x-nextjs-cache") === "HIT" && !headers.has("x-nextjs-postponed");
}
