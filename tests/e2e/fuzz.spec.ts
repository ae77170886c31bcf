import http from "node:http";
import { expect, test } from "@playwright/test";
import { hostileUrls, MARK } from "./support/hostile-urls";
import { rawGet, type RawAnswer } from "./support/raw-get";

const SEED = 20261123;
const URLS = hostileUrls(SEED, 2200);
const AT_ONCE = 8;
const OPENED = 64;

/**
 * Addresses that no address bar sends, over a bare socket. Not `*`: Next itself fails on a target
 * that is no path, before anything of ours is asked.
 */
const BARE = [
  "/\u0000",
  "/ /x",
  "/?q=\u0000\u0001\u007f",
  "/api/v1/models?q=a b",
  "/models/\t/x",
  "\\\\",
  "",
];

/** What is wrong with an answer; null when nothing is. */
function fault({ status, headers, body }: RawAnswer, origin: string): string | null {
  if (status >= 500 || status < 200) return `status ${status}`;
  const type = headers["content-type"] ?? "";
  if (!/json|csv/.test(type) && body.toLowerCase().includes(`<${MARK}`)) return "reflected markup";
  if (headers["set-cookie"] || headers["x-header"]) return "a header of the caller's making";
  // Anyone could fill the disk with answers to names they think up.
  if (headers["x-nextjs-cache"] === "MISS") return "kept on disk under the caller's name";
  const { location } = headers;
  if (location !== undefined && new URL(location, origin).origin !== origin)
    return `sends to ${location}`;
  return null;
}

test("no hostile address breaks the server or comes back as markup", async ({ baseURL }) => {
  const origin = baseURL ?? "";
  // Half a minute on an idle machine.
  test.setTimeout(180_000);
  const agent = new http.Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const waiting = [...URLS, ...BARE];
  const faults: string[] = [];
  const statuses = new Map<number, number>();
  const work = async () => {
    for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) {
      const answer = await rawGet(origin, url, agent);
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
      const found = fault(answer, origin);
      if (found) faults.push(`${found}: ${JSON.stringify(url.slice(0, 300))}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  agent.destroy();
  expect(faults).toEqual([]);
  // They must reach what they aim at: pages and answers, refusals, and addresses of nothing.
  for (const status of [200, 400, 404])
    expect(statuses.get(status) ?? 0, `${status}`).toBeGreaterThan(100);
});

test("no hostile address breaks a page in the browser", async ({ context, baseURL }) => {
  const origin = baseURL ?? "";
  // Half a minute on an idle machine.
  test.setTimeout(180_000);
  const pages = URLS.filter(
    (url) => !/^\/(api\/|_next|catalog\.json|quality\.json|data\/|palette|manifest)/.test(url),
  );
  const step = Math.floor(pages.length / OPENED);
  const waiting = Array.from({ length: OPENED }, (_, place) => pages[place * step] ?? "/");
  const errors: string[] = [];
  const work = async () => {
    const page = await context.newPage();
    let url: string | undefined;
    page.on("pageerror", ({ message }) =>
      errors.push(`${message}: ${JSON.stringify(url?.slice(0, 300))}`),
    );
    page.on("dialog", (dialog) => {
      errors.push(`a dialog: ${JSON.stringify(url?.slice(0, 300))}`);
      return dialog.dismiss();
    });
    for (url = waiting.pop(); url !== undefined; url = waiting.pop()) {
      // Joined by hand: `//example.org` must stay a path.
      await page.goto(origin + url, { waitUntil: "load" });
      await expect(page.locator(MARK)).toHaveCount(0);
    }
  };
  await Promise.all([work(), work()]);
  expect(errors).toEqual([]);
});
