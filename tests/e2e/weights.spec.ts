import { parse } from "csv-parse/sync";
import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { expectCalm, LOOKS } from "./expect-calm";

const LINK = "/?tasks=coding:3,math:1&sort=-custom";

const table = (page: Page) => page.getByRole("table", { name: "Models" });
const names = (page: Page) => table(page).locator("tbody th.c-model a");
const scores = (page: Page) => table(page).locator("tbody td.c-custom .figure");
const bands = (page: Page) => table(page).getByRole("rowheader", { name: /^(Tier \d|No )/ });
const panel = (page: Page) => page.getByRole("region", { name: "Weights of the custom score" });
const slider = (page: Page, task: string) =>
  panel(page).getByRole("slider", { name: `Weight of ${task}` });

const search = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

/** Loads the explorer and waits until it works everything out by itself. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator("[data-ready]")).toBeVisible();
}

const firstRows = async (page: Page) => ({
  names: (await names(page).allInnerTexts()).slice(0, 12),
  scores: (await scores(page).allInnerTexts()).slice(0, 12),
  labels: await table(page)
    .locator("tbody td.c-custom")
    .evaluateAll((cells) => cells.slice(0, 12).map((cell) => cell.ariaLabel)),
});

test("shows a link's custom scores in the first HTML as once it runs, as the API and the file give them", async ({
  page,
  request,
}) => {
  await page.route("**/_next/static/**/*.js", (route) => route.abort());
  await page.goto(LINK);
  const sent = await firstRows(page);
  await page.unroute("**/_next/static/**/*.js");
  const worked = page.waitForResponse("**/task-scores.json*");
  await open(page, LINK);
  await worked;
  await expect.poll(() => firstRows(page)).toEqual(sent);
  expect(sent.scores).toHaveLength(12);
  expect(sent.labels[0]).toMatch(/90 % interval .* from \d+ benchmarks that stand for 100 %/);

  const { data } = await (await request.get(`/api/v1/models${LINK.slice(1)}`)).json();
  const given = data as { name: string; custom: { value: number; benchmarks: number } | null }[];
  expect(given.slice(0, 12).map(({ name }) => name)).toEqual(sent.names);
  expect(given.slice(0, 12).map(({ custom }) => custom?.value.toFixed(1))).toEqual(sent.scores);
  expect(given.at(-1)?.custom).toBeNull();
  for (const { custom } of given) if (custom) expect(custom.benchmarks).toBeGreaterThanOrEqual(5);

  await page.getByRole("button", { name: "Export" }).click();
  const saving = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: /^CSV/ }).click();
  const file = await readFile(await (await saving).path(), "utf8");
  const [row] = parse(file, { columns: true }) as Record<string, string>[];
  expect(row).toMatchObject({ Model: sent.names[0], "Weights of tasks": "coding:3,math:1" });
  expect(Number(row?.["Custom score at the weights"])).toBe(given[0]?.custom?.value);
});

test("weighs tasks by slider, key and preset, each a step that back undoes", async ({ page }) => {
  let fetched = 0;
  page.on("request", (request) => {
    if (request.url().includes("/task-scores.json")) fetched++;
  });
  await open(page, "/");
  const before = await names(page).first().innerText();
  const quality = table(page).getByRole("columnheader", { name: /^Quality/ });
  const custom = table(page).getByRole("columnheader", { name: /^Custom score/ });
  await expect(custom).toHaveCount(0);
  expect(fetched).toBe(0);

  const toggle = page.getByRole("button", { name: "Custom score" });
  await toggle.click();
  await expect(toggle).toHaveAttribute("aria-expanded", "true");
  await expect(panel(page)).toContainText("9 benchmarks");
  await panel(page).getByRole("button", { name: "Coding" }).click();
  await expect(custom).toHaveAttribute("aria-sort", "descending");
  await expect(custom).toContainText("coding 5");
  await expect.poll(() => search(page).tasks).toBe("coding:5,agentic:2,reasoning:1");
  expect(search(page).sort).toBe("-custom");
  // Intervals follow the values.
  await expect.poll(async () => (await firstRows(page)).labels[0]).toContain("interval");
  const preset = await firstRows(page);

  // A drag over several values is one step.
  const box = await slider(page, "math").boundingBox();
  if (!box) throw new Error("no slider");
  const middle = box.y + box.height / 2;
  await page.mouse.move(box.x + 8, middle);
  await page.mouse.down();
  for (const share of [0.3, 0.5, 0.7, 1])
    await page.mouse.move(box.x + 8 + share * (box.width - 16), middle);
  // Live, before the address has it.
  await expect(custom).toContainText("math 10");
  await page.mouse.up();
  await expect.poll(() => search(page).tasks).toBe("coding:5,math:10,agentic:2,reasoning:1");
  await expect.poll(() => firstRows(page)).not.toEqual(preset);
  await page.goBack();
  await expect(slider(page, "math")).toHaveValue("0");
  await expect.poll(() => firstRows(page)).toEqual(preset);

  await slider(page, "coding").focus();
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => search(page).tasks).toBe("coding:4,agentic:2,reasoning:1");
  await panel(page).getByRole("button", { name: "Reset" }).click();
  await expect.poll(() => search(page)).toEqual({});
  await expect(custom).toHaveCount(0);
  await expect(quality).toHaveAttribute("aria-sort", "descending");
  await expect(names(page).first()).toHaveText(before);
  expect(fetched).toBe(1);
});

test("groups by tier, whatever the filters and the order, and keys pass the headers by", async ({
  page,
}) => {
  await open(page, "/");
  await page.getByRole("button", { name: "Tiers" }).click();
  await expect.poll(() => search(page)).toEqual({ group: "tier" });
  await expect(bands(page).first()).toHaveText(
    /^Tier 1 \d+ models index \d+\.\d to \d+\.\d all tie with /,
  );
  const tier = await table(page)
    .locator("tbody tr")
    .evaluateAll((rows) => {
      const second = rows.findIndex((row) => row.textContent.startsWith("Tier 2"));
      return rows.slice(1, second).map((row) => row.querySelector("a")?.textContent);
    });
  await table(page)
    .getByRole("button", { name: /^Price/ })
    .click();
  await expect.poll(() => search(page).sort).toBe("price");
  const first = (await names(page).allInnerTexts()).slice(0, tier.length);
  expect([...first].sort()).toEqual([...tier].sort());

  // Down from the last of one tier is the first of the next.
  await names(page)
    .nth(tier.length - 1)
    .focus();
  await page.keyboard.press("j");
  await expect(names(page).nth(tier.length)).toBeFocused();
  const index = (row: number) => names(page).nth(row).locator("xpath=ancestor::tr");
  const last = Number(await index(tier.length - 1).getAttribute("aria-rowindex"));
  expect(await index(tier.length).getAttribute("aria-rowindex")).toBe(String(last + 2));

  // To the end: rows without an index, the last of which is at the end of the region.
  const region = page.getByRole("region", { name: "Table of models" });
  await region.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  const count = Number((await page.locator(".explorer-count b").innerText()).trim());
  const bottom = table(page).locator(`tr[data-row="${count - 1}"]`);
  await expect(bottom).toBeInViewport();
  await names(page).last().focus();
  for (let step = 0; step < 30; step++) await page.keyboard.press("k");
  await expect(table(page).locator(`tr[data-row="${count - 31}"] a`)).toBeFocused();

  await open(page, "/?group=tier&weights=open");
  await expect(bands(page).first()).toHaveText(/\d of the catalogue’s \d+ models/);
  const heads = await bands(page).allTextContents();
  await page.reload();
  expect((await bands(page).allTextContents()).slice(0, 3)).toEqual(heads.slice(0, 3));
});

test("says what it does not understand, and shows the default", async ({ page }) => {
  await open(page, "/?tasks=coding:3,cooking:1&group=lab&sort=-custom");
  const notice = page.getByRole("status").filter({ hasText: "Not understood in the link" });
  for (const text of ["tasks=coding:3,cooking:1 is read as", "group=lab can be", "needs weights"])
    await expect(notice).toContainText(text);
  await expect(table(page).getByRole("columnheader", { name: /^Quality/ })).toHaveAttribute(
    "aria-sort",
    "descending",
  );
});

test("says so when the scores cannot be fetched, and tries again", async ({ page }) => {
  await page.route("**/task-scores.json*", (route) => route.abort());
  await open(page, LINK);
  const notice = page.getByRole("status").filter({ hasText: "no custom scores" });
  await expect(notice).toBeVisible();
  await page.unroute("**/task-scores.json*");
  await notice.getByRole("button", { name: "Try again" }).click();
  await expect(notice).toBeHidden();
  await expect(scores(page).first()).toHaveText(/^\d+\.\d$/);
});

for (const look of LOOKS) {
  test(`is calm at ${look.width} px, ${look.colorScheme}`, async ({ page }) => {
    await expectCalm(page, `${LINK}&group=tier`, look);
    await expect(bands(page).first()).toBeVisible();
    await expect(scores(page).first()).toBeVisible();
    await page.getByRole("button", { name: "Custom score", exact: true }).click();
    await expect(panel(page)).toContainText("Coding");
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      look.width,
    );
  });
}
