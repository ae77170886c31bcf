import http from "node:http";
import { expect, test } from "@playwright/test";
import { startNext } from "@/bench/lib/next-server";
import { startHubServer } from "@/tests/hub-server/server";
import { expectCalm, LOOKS } from "./expect-calm";
import { rawGet } from "./support/raw-get";

const agent = new http.Agent();
/** As it is written: a browser would tidy it first. */
const ask = (origin: string | undefined, path: string) => rawGet(origin ?? "", path, agent);

/** A quantization of a fine-tune of a fine-tune, each in the index and none in the catalogue. */
const CHAIN = "/hub/solidrust/Hermes-3-Llama-3.1-8B-AWQ";
/** Tagged apache-2.0, made from a Llama 3.1. */
const CONTRADICTS = "/hub/Team-ACE/ToolACE-8B";
/** Its parent is not in the index. */
const ORPHAN = "/hub/AdamCodd/vit-base-nsfw-detector";
/** Names itself as its origin. */
const CYCLE = "/hub/vikp/surya_det3";

test("says what a repo is, what its tag allows, and where each figure is from", async ({
  page,
}) => {
  await page.goto(CHAIN);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Hermes-3-Llama-3.1-8B-AWQ");
  await expect(page).toHaveTitle(/^solidrust\/Hermes-3-Llama-3\.1-8B-AWQ: license, lineage/);
  await expect(page.locator("link[rel=canonical]")).toHaveAttribute(
    "href",
    /\/hub\/solidrust\/Hermes-3-Llama-3\.1-8B-AWQ$/,
  );
  await page.waitForLoadState("networkidle");
  const facts = page.locator("#facts");
  await expect(facts).toContainText("From the 6,199 repos that ship with the site, 23 Aug 2026");
  await facts
    .getByRole("button", { name: /where from$/ })
    .first()
    .press("Enter");
  const popover = page.getByRole("dialog");
  await expect(popover).toContainText("The Hub’s own facts");
  await expect(popover).toContainText("23 Aug 2026");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("link", { name: "Hugging Face" })).toHaveAttribute(
    "href",
    "https://huggingface.co/solidrust/Hermes-3-Llama-3.1-8B-AWQ",
  );
});

test("draws its lineage up to the base, each step a link to its page", async ({ page }) => {
  await page.goto(CHAIN);
  // Next keeps the page before, out of sight.
  const lineage = page.locator("#lineage").filter({ visible: true });
  const link = (name: string) => lineage.getByRole("link", { name, exact: true });
  await expect(link("meta-llama/Llama-3.1-8B")).toBeVisible();
  await link("NousResearch/Hermes-3-Llama-3.1-8B").click();
  await expect(page).toHaveURL(/\/hub\/NousResearch\/Hermes-3-Llama-3\.1-8B$/);
  await expect(lineage).toContainText("One repo of the index names it as its origin");
  await expect(link("1 quantization")).toHaveAttribute(
    "href",
    /^\/hub\?.*base=NousResearch\/Hermes-3-Llama-3\.1-8B/,
  );
  await expect(lineage).toContainText("The license changes along the chain.");
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`${CHAIN}$`));
});

test("warns where the licenses of the chain contradict each other", async ({ page }) => {
  await page.goto(CONTRADICTS);
  await expect(page.locator("#lineage")).toContainText("The licenses contradict each other.");
  await expect(page.locator("#lineage")).toContainText(
    "Team-ACE/ToolACE-8B says apache-2.0 (commercial use allowed); meta-llama/Llama-3.1-8B-Instruct, which it comes from, says llama3.1 (commercial use with conditions).",
  );
  await expect(page.locator("#lineage")).toContainText(
    "The strictest license known along the chain",
  );
  const near = page.getByRole("table", { name: "Models of the catalogue nearest to this repo" });
  await expect(near.getByRole("row").nth(1)).toContainText("This repo is a fine-tune of it");
  await page.getByRole("link", { name: /^Compare these/ }).click();
  await expect(page).toHaveURL(/\/compare\?m=/);
});

test("says that a parent is missing, and ends where a repo names itself", async ({ page }) => {
  await page.goto(ORPHAN);
  await expect(page.locator("#lineage")).toContainText("not in the index");
  await expect(page.locator("#near")).toContainText(
    "the task of this repo is image-classification",
  );
  await page.goto(CYCLE);
  await expect(page.locator("#lineage")).toContainText("It names itself as what it was made from.");
});

test("answers without a script, and says that the Hub is not asked", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(CONTRADICTS);
  await expect(page.locator("#lineage")).toContainText("The licenses contradict each other.");
  await expect(page.getByRole("table", { name: /nearest to this repo/ })).toBeVisible();
  await context.close();
});

test("says last why the Hub gave no fresh facts", async ({ page }) => {
  await page.goto(CHAIN);
  await expect(page.locator("#hub")).toContainText("the Hub is not asked (HF_HUB_OFFLINE)");
});

test("leads the repo of a model in the catalogue to its page, in any case", async ({
  baseURL,
  page,
}) => {
  const { status, headers } = await ask(baseURL, "/hub/OpenAI/gpt-oss-120b?cached=0.5");
  expect(status).toBe(307);
  expect(headers.location).toMatch(/\/models\/openai\/gpt-oss-120b\?cached=0\.5$/);
  await page.goto("/hub/openai/gpt-oss-120b");
  await expect(page).toHaveURL(/\/models\/openai\/gpt-oss-120b$/);
});

test("leads another case to the Hub's own", async ({ baseURL }) => {
  const { status, headers } = await ask(baseURL, "/hub/team-ace/toolace-8b");
  expect(status).toBe(308);
  expect(headers.location).toMatch(/\/hub\/Team-ACE\/ToolACE-8B$/);
});

test("answers 404 for a repo it does not have, with the nearest names", async ({ page }) => {
  const answer = await page.goto("/hub/Team-ACE/ToolACE-9B");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "There is no repo of this name in the index",
  );
  await page.getByRole("link", { name: "Team-ACE/ToolACE-8B" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("ToolACE-8B");
});

const HOSTILE = [
  ...["/hub/..%2f..", "/hub/..%2f..%2fetc/passwd", "/hub/%2e%2e/%2e%2e%2f", "/hub/gpt2"],
  ...[
    "/hub/%3Cscript%3Ealert(1)%3C/script%3E",
    "/hub/a/b/c/d",
    "/hub/%00/x",
    "/hub/a%20b/%F0%9F%98%80",
  ],
  ...[`/hub/${"x".repeat(3000)}/y`, "/hub/__proto__/constructor", "/hub/'%3B--/x", "/hub/stats/x"],
];

for (const path of HOSTILE)
  test(`answers 404 to ${path.slice(0, 40)}`, async ({ baseURL }) => {
    const { status, body } = await ask(baseURL, path);
    expect(status).toBe(404);
    expect(body).not.toContain("<script>alert(1)");
  });

test("answers 400 to what is no percent-encoding", async ({ baseURL }) => {
  expect((await ask(baseURL, "/hub/%E0%A4%A/x")).status).toBe(400);
});

test("says that the index does not answer, and leaves all else as it is", async ({ page }) => {
  const site = await startNext(".", 3622, { DATABASE_URL: "postgres://127.0.0.1:9/none" });
  try {
    const answer = await page.goto(`${site.url}${CONTRADICTS}`);
    expect(answer?.status()).toBe(200);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "The index of the Hub does not answer",
    );
    await page.goto(`${site.url}/hub/stats`);
    await expect(page.getByRole("figure")).toHaveCount(1);
    await expect(page.getByText("The index of the Hub does not answer")).toBeVisible();
    expect((await ask(site.url, "/hub/openai/gpt-oss-120b")).status).toBe(307);
    expect((await page.goto(`${site.url}/models/openai/gpt-oss-120b`))?.status()).toBe(200);
  } finally {
    await site.stop();
  }
});

test("adds what the Hub says now, below the index's facts", async ({ page }) => {
  const hub = await startHubServer({ quota: 100_000 });
  const site = await startNext(".", 3623, {
    ...{ HF_HUB_OFFLINE: "", HF_TOKEN: "", HF_ENDPOINT: hub.url, HF_ROUTER_ENDPOINT: hub.url },
  });
  try {
    await page.goto(`${site.url}/hub/meta-llama/Llama-3.1-8B`);
    await expect(page.locator("#facts")).toContainText("1,506,730");
    await expect(page.locator("#hub")).toContainText("live, just now");
    await expect(page.locator("#hub")).toContainText("607,450");
  } finally {
    await site.stop();
    await hub.close();
  }
});

for (const look of LOOKS)
  for (const [what, path, status] of [
    ["a contradiction", CONTRADICTS, 200],
    ["a chain", CHAIN, 200],
    ["a missing repo", "/hub/Team-ACE/ToolACE-9B", 404],
  ] as const)
    test(`is calm with ${what} at ${look.width} px, ${look.colorScheme}`, async ({ page }) => {
      await expectCalm(page, path, look, status);
    });
