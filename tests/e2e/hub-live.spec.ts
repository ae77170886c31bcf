import { expect, test, type Page } from "@playwright/test";
import { startNext, type NextServer } from "@/bench/lib/next-server";
import type { FaultName } from "@/tests/hub-server/faults";
import { startHubServer, type HubServer } from "@/tests/hub-server/server";
import { expectCalm, LOOKS } from "./expect-calm";

// Each page is asked for once in a server's life: its answer is cached, as are the faults it met.
test.describe.configure({ mode: "default" });

/** Long beside a page's first paint, also on a busy machine: what a hanging Hub delays is told apart. */
const TIME_LIMIT_MS = 6000;
const TIMED_OUT = { timeout: TIME_LIMIT_MS + 5000 };

let hub: HubServer;
let site: NextServer;

/** The built site, asking a Hub at `endpoint`. */
function startSite(endpoint: string): Promise<NextServer> {
  return startNext(".", 3610, {
    HF_HUB_OFFLINE: "",
    HF_ENDPOINT: endpoint,
    HF_ROUTER_ENDPOINT: hub.url,
    HF_TOKEN: "",
    HUB_TIMEOUT_MS: String(TIME_LIMIT_MS),
  });
}

test.beforeAll(async () => {
  hub = await startHubServer({ quota: 100_000 });
  site = await startSite(hub.url);
});
test.afterEach(() => {
  hub.setFaults();
});
test.afterAll(async () => {
  await site.stop();
  await hub.close();
});

const section = (page: Page) => page.locator("#hub");
const bar = (page: Page) => page.getByRole("region", { name: "Token mix and dates" });
const row = (page: Page, label: string) =>
  section(page)
    .locator("dl > div")
    .filter({ has: page.getByText(label, { exact: true }) })
    .locator("dd");

test("shows what the Hub says now, and since when", async ({ page }) => {
  await page.goto(`${site.url}/models/openai/gpt-oss-120b`);
  await expect(section(page)).toContainText("live, just now");
  await expect(row(page, "Downloads, 30 days")).toHaveText("5,123,456");
  await expect(row(page, "Likes")).toHaveText("5,001");
  await expect(row(page, "License tag")).toHaveText(/^apache-2\.0commercial use allowed$/);
  await expect(row(page, "Made from it")).toContainText("356");
  await expect(row(page, "Made from it")).toContainText("98 fine-tunes, 210 quantized");
  await expect(row(page, "Stored weights")).toContainText("packed in integers");
  await expect(row(page, "Last change")).toHaveText("20 Nov 2026");
  await expect(bar(page)).toContainText(/Hub\s+live\s*$/);
});

test("asks once for those who read the same page, and shows it to all", async ({ page }) => {
  await page.goto(`${site.url}/models/openai/gpt-oss-120b`);
  await page.reload();
  await expect(section(page)).toContainText("live");
  expect(hub.asked.filter((path) => path.includes("/openai/gpt-oss-120b/"))).toHaveLength(1);
});

test("lists providers with price, context and speed, dated, and unknown as a dash", async ({
  page,
}) => {
  await page.goto(`${site.url}/models/openai/gpt-oss-120b`);
  const table = page.getByRole("table", { name: "Inference providers" });
  await expect(table.getByRole("row")).toHaveCount(4);
  await expect(table.getByRole("row").filter({ hasText: "novita" })).toHaveText(
    /novita\$0\.05\$0\.25128K849 ms92 t\/s/,
  );
  const silent = table.getByRole("row").filter({ hasText: "featherless-ai" });
  await expect(silent.getByText("not known")).toHaveCount(5);
  await expect(section(page)).toContainText(/USD per 1M tokens, \d+ \w+ \d{4}, \d\d:\d\d UTC/);
});

test("marks evaluation results as self-reported unless they can be audited", async ({ page }) => {
  await page.goto(`${site.url}/models/openai/gpt-oss-120b`);
  const table = page.getByRole("table", { name: "Evaluation results" });
  await expect(table.getByRole("row").filter({ hasText: "gpqa" })).toContainText("verified");
  await expect(table.getByRole("row").filter({ hasText: "gsm8k" })).toContainText("self-reported");
  await expect(section(page)).toContainText("1 without a number left out");
});

test("warns of a license tag that is not the snapshot's any more", async ({ page }) => {
  await page.goto(`${site.url}/models/minimax/minimax-m2`);
  await expect(row(page, "License tag")).toContainText("changed, was other");
  await expect(section(page)).toContainText("The license tag has changed: other on");
  await page.goto(`${site.url}/models/openai/gpt-oss-120b`);
  await expect(section(page)).toContainText("live");
  await expect(section(page)).not.toContainText("has changed");
});

test("keeps the Hub's facts when only the router fails", async ({ page }) => {
  hub.setFaults({ name: "500", path: "/v1/" });
  await page.goto(`${site.url}/models/openai/gpt-oss-20b`);
  await expect(row(page, "Downloads, 30 days")).toHaveText("6,000,000");
  await expect(section(page)).toContainText("Not known: the Hub answered with an error (500).");
});

for (const { name, model, says } of [
  { name: "truncated-json", model: "deepseek/deepseek-v3.1", says: "could not be read" },
  { name: "hang-halfway", model: "deepseek/deepseek-v3-0324", says: "did not answer in time" },
  { name: "reset", model: "deepseek/deepseek-ocr", says: "the Hub is out of reach" },
  { name: "wrong-json", model: "meta/llama-3.1-8b-instruct", says: "could not be read" },
  { name: "cut", model: "deepseek/deepseek-ocr-2", says: "the Hub is out of reach" },
  { name: "500", model: "meta/llama-3.2-1b", says: "answered with an error (500)" },
  { name: "wrong-types", model: "moonshotai/kimi-k2.6", says: "could not be read" },
  { name: "504", model: "meta/llama-3.2-3b", says: "answered with an error (504)" },
  { name: "html", model: "deepseek/deepseek-r1", says: "could not be read" },
] as const) {
  test(`${name}: the snapshot with its date, and why`, async ({ page }) => {
    await expectSnapshot(page, name, model, says);
  });
}

test("a repository that is gone, and one that was renamed: the snapshot, and why", async ({
  page,
}) => {
  await page.goto(`${site.url}/models/meta/llama-2-7b`);
  await expect(section(page)).toContainText("the Hub has no public repository of this name");
  await page.goto(`${site.url}/models/deepseek/deepseek-r1-0528`);
  await expect(section(page)).toContainText("the Hub now has deepseek-ai/DeepSeek-R1");
  await expect(row(page, "License tag")).toContainText("mit");
});

test("a Hub that hangs delays neither the first paint nor anything but the facts", async ({
  page,
}) => {
  hub.setFaults({ name: "hang" });
  await page.goto(`${site.url}/models/meta/llama-guard-3-8b`, { waitUntil: "commit" });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(section(page)).toContainText("asking the Hub");
  await expect(section(page)).toContainText("snapshot, 2026-06-20");
  // Painted while the Hub was still silent.
  const painted = await page.evaluate(
    () => performance.getEntriesByName("first-contentful-paint").length,
  );
  expect(painted).toBe(1);
  await expect(section(page)).toContainText("the Hub did not answer in time", TIMED_OUT);
});

for (const { width, model } of [
  { width: 1440, model: "minimax/minimax-m2.5" },
  { width: 390, model: "deepseek/deepseek-v3.2" },
]) {
  test(`a late answer moves nothing at ${width} px`, async ({ page }) => {
    hub.setFaults({ name: "slow", ms: 3000, path: "/api/" });
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${site.url}/models/${model}#hub`, { waitUntil: "commit" });
    await expect(section(page)).toContainText("asking the Hub");
    const before = await places(page);
    await expect(section(page)).toContainText("live, just now");
    expect(await places(page)).toEqual(before);
    expect(before).toHaveLength(14);
  });
}

test("429: asked no more until the time it says", async ({ page }) => {
  await expectSnapshot(page, "429", "deepseek/deepseek-v4-flash", "rate limit is used up");
  const before = hub.asked.length;
  await page.goto(`${site.url}/models/deepseek/deepseek-v4-pro`);
  await expect(section(page)).toContainText(/asked again after \d\d:\d\d UTC/);
  expect(hub.asked.slice(before).filter((path) => path.startsWith("/api/"))).toEqual([]);
});

test("429 without a word of when: asked no more for a minute", async ({ page }) => {
  const limited = await startSite(`${hub.url}/fault/429-bare`);
  await page.goto(`${limited.url}/models/openai/gpt-oss-120b`);
  await expect(section(page)).toContainText("the Hub’s rate limit is used up; asked again after");
  await limited.stop();
});

test("faults again and again: asked no more for a while", async ({ page, request }) => {
  const failing = await startSite(`${hub.url}/fault/500`);
  const models = ["openai/gpt-oss-120b", "openai/gpt-oss-20b", "minimax/minimax-m2"];
  for (const model of [...models, "minimax/minimax-m2.5", "deepseek/deepseek-r1"]) {
    const html = await (await request.get(`${failing.url}/models/${model}`)).text();
    expect(html).toContain("the Hub answered with an error (500)");
  }
  await page.goto(`${failing.url}/models/deepseek/deepseek-v3.2`);
  await expect(section(page)).toContainText("the Hub failed again and again; asked again after");
  await failing.stop();
});

test("offline: the snapshot, and nothing is asked", async ({ page }) => {
  await page.goto("/models/openai/gpt-oss-120b");
  await expect(section(page)).toContainText("snapshot, 2026-08-23 · the Hub is not asked");
  await expect(bar(page)).toContainText(/Hub\s+snapshot/);
});

for (const look of LOOKS) {
  test(`live facts are accessible and calm at ${look.width} px, ${look.colorScheme}`, async ({
    page,
  }) => {
    await expectCalm(page, `${site.url}/models/minimax/minimax-m2`, look);
    await expect(section(page)).toContainText("The license tag has changed");
  });
}

/** Top and height of every line of facts. */
function places(page: Page): Promise<number[][]> {
  return section(page)
    .locator("dl > div")
    .evaluateAll((lines) =>
      lines.map((line) => {
        const { y, height } = line.getBoundingClientRect();
        return [y + window.scrollY, height];
      }),
    );
}

async function expectSnapshot(page: Page, name: FaultName, model: string, says: string) {
  hub.setFaults({ name, path: "/api/" });
  await page.goto(`${site.url}/models/${model}`);
  await expect(section(page)).toContainText(/snapshot, 2026-\d\d-\d\d/);
  await expect(section(page)).toContainText(says, TIMED_OUT);
  await expect(row(page, "Downloads, 30 days")).toHaveText(/^[\d,]+$/);
  await expect(bar(page)).toContainText(/Hub\s+out of reach, snapshot/);
}
