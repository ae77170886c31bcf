import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import { expect, test, type Locator, type Page } from "@playwright/test";
import { expectCalm, LOOKS } from "./expect-calm";

const THREE = "/compare?m=openai/gpt-5.5,zhipuai/glm-5.2,openai/gpt-oss-120b";
const FOUR = `${THREE},moonshotai/kimi-k3`;
const NINE = `${FOUR},anthropic/claude-opus-4-8,deepseek/deepseek-v4-flash-0731,alibaba/qwen3.8-max,google/gemini-3.1-pro-preview,openai/gpt-5.4`;

const table = (page: Page) => page.getByRole("table", { name: /compared$/ });
const heads = (page: Page) => table(page).getByRole("columnheader");
const headNames = async (page: Page) =>
  (await table(page).locator("thead th a").allInnerTexts()).map((text) => text.trim());
const row = (page: Page, label: string | RegExp) =>
  table(page)
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader", { name: label }) });

/** Presses Tab until something has the focus, as who has no mouse would. */
async function tabTo(page: Page, target: Locator) {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 80; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  await expect(target).toBeFocused();
}

async function addByKeyboard(page: Page, text: string, name: string) {
  await tabTo(page, page.getByRole("button", { name: "Add a model" }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("combobox")).toBeFocused();
  await page.keyboard.type(text);
  await expect(page.getByRole("option").first()).toContainText(name);
  await page.keyboard.press("Enter");
  await expect(heads(page).filter({ hasText: name }).first()).toBeVisible();
}

test("is built from nothing by keyboard alone; its link shows the same elsewhere", async ({
  page,
  context,
  browser,
}) => {
  test.slow();
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/compare");
  await addByKeyboard(page, "gpt-oss-120b", "gpt-oss-120b");
  await addByKeyboard(page, "glm-5.2", "GLM-5.2");
  await addByKeyboard(page, "gpt-5.5", "GPT-5.5");
  await tabTo(page, page.getByRole("button", { name: "Move GPT-5.5", exact: true }));
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => headNames(page)).toEqual(["GPT-5.5", "gpt-oss-120b", "GLM-5.2"]);
  await expect(page.getByRole("status").filter({ hasText: "column 1 of 3" })).toBeVisible();
  await tabTo(page, page.getByRole("button", { name: "Remove gpt-oss-120b" }));
  await page.keyboard.press("Enter");
  await expect.poll(() => headNames(page)).toEqual(["GPT-5.5", "GLM-5.2"]);
  await page.getByRole("button", { name: "Undo" }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => headNames(page)).toEqual(["GPT-5.5", "gpt-oss-120b", "GLM-5.2"]);
  await page.getByRole("button", { name: "Copy link" }).focus();
  await page.keyboard.press("Enter");
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain("m=openai/gpt-5.5,openai/gpt-oss-120b,zhipuai/glm-5.2");

  const fresh = await (await browser.newContext()).newPage();
  await fresh.goto(link);
  expect(await headNames(fresh)).toEqual(["GPT-5.5", "gpt-oss-120b", "GLM-5.2"]);
  expect(await table(fresh).innerText()).toBe(await table(page).innerText());
  await fresh.context().close();
});

test("holds the whole view in the first HTML, title and description too", async ({ request }) => {
  const html = await (await request.get(`${THREE}&mix=1:1`)).text();
  expect(html).toContain("<title>GPT-5.5, GLM-5.2 and gpt-oss-120b · Weighbridge</title>");
  expect(html).toMatch(/<meta name="description" content="On the index GPT-5.5 \(159.2\)/);
  // (5 + 30) / 2
  expect(html).toContain("$17.50");
});

test("says in words how they stand, with the figures on demand", async ({ page }) => {
  await page.goto(THREE);
  const verdict = page.getByRole("region", { name: "Verdict" });
  await expect(verdict).toContainText("GPT-5.5 (159.2) is a tier above GLM-5.2 (152.2)");
  await expect(verdict).toContainText("gpt-oss-120b 98 % less and GLM-5.2 81 % less");
  await verdict.getByRole("button", { name: "Show the figures" }).click();
  const tier = verdict.getByRole("table", { name: /^On the index/ });
  await expect(tier.getByRole("row").filter({ hasText: "GLM-5.2" })).toContainText(
    "90 % interval 150.5 to 154.4",
  );
  await expect(tier.getByRole("link").first()).toHaveAttribute("href", /epoch\.ai/);
});

test("says of a row where its figures are from", async ({ page }) => {
  await page.goto(THREE);
  await row(page, /^Context window/)
    .getByRole("button")
    .press("Enter");
  const popover = page.getByRole("dialog", { name: "Context window: where from" });
  await expect(popover).toContainText("models.dev");
  await expect(popover).toContainText("30 Sep 2026");
});

test("marks the best values, moves prices with the mix and goes back", async ({ page }) => {
  await page.goto(THREE);
  await expect(
    row(page, /^At 3 : 1/)
      .getByRole("cell")
      .nth(2),
  ).toContainText("best");
  await page.getByRole("button", { name: /3 in : 1 out/ }).click();
  await page.getByRole("button", { name: /^1 : 1/ }).click();
  await expect(
    row(page, /^At 1 : 1/)
      .getByRole("cell")
      .first(),
  ).toContainText("$17.50");
  await expect(page).toHaveURL(/mix=1:1/);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Remove GLM-5.2" }).click();
  await expect.poll(() => headNames(page)).toEqual(["GPT-5.5", "gpt-oss-120b"]);
  await page.goBack();
  await expect.poll(() => headNames(page)).toEqual(["GPT-5.5", "GLM-5.2", "gpt-oss-120b"]);
  await page.goBack();
  await expect(
    row(page, /^At 3 : 1/)
      .getByRole("cell")
      .first(),
  ).toContainText("$11.25");
});

test("adds a model and goes back and forth", async ({ page }) => {
  await page.goto(THREE);
  await page.getByRole("button", { name: "Add a model" }).click();
  await page.getByRole("combobox").fill("kimi k3");
  await page.getByRole("option").first().click();
  await expect(heads(page)).toHaveCount(4);
  await page.goBack();
  await expect(heads(page)).toHaveCount(3);
  await page.goForward();
  await expect(heads(page)).toHaveCount(4);
  await expect(row(page, /^At 3 : 1/).getByRole("cell")).toHaveCount(4);
});

test("shows only the rows that differ", async ({ page }) => {
  await page.goto("/compare?m=openai/gpt-5.5,anthropic/claude-opus-4-8");
  await expect(row(page, /^Weights/)).toHaveCount(1);
  await page.getByRole("button", { name: "Only differences" }).click();
  await expect(row(page, /^Weights/)).toHaveCount(0);
  await expect(row(page, /^Output/)).toHaveCount(1);
  await expect(page).toHaveURL(/only=differences/);
  await page.reload();
  await expect(row(page, /^Weights/)).toHaveCount(0);
});

test("moves a column by dragging its head", async ({ page }) => {
  await page.goto(THREE);
  await heads(page).nth(2).dragTo(heads(page).nth(0));
  await expect.poll(() => headNames(page)).toEqual(["gpt-oss-120b", "GPT-5.5", "GLM-5.2"]);
});

test("shows prices of another day, marked as such", async ({ page }) => {
  await page.goto(`/compare?m=openai/gpt-oss-120b,zhipuai/glm-5&asof=2026-03-01`);
  await expect(page.getByText("Prices as of 1 Mar 2026")).toBeVisible();
  await expect(row(page, /^At 3 : 1/)).toContainText("22 hosts");
  await page.getByRole("button", { name: "As of 1 Mar 2026" }).click();
  await page.getByRole("button", { name: "Newest prices" }).click();
  await expect(page.getByText("Prices as of 1 Mar 2026")).toHaveCount(0);
  await expect(page).not.toHaveURL(/asof/);
});

test.describe("what a link asks for and cannot have", () => {
  for (const [asof, said] of [
    ["2024-01-01", "has no prices: they are recorded from 4 Jun 2025 to 2 Jul 2026"],
    ["2099-01-01", "has no prices: they are recorded from 4 Jun 2025 to 2 Jul 2026"],
    ["yesterday", "must be a day, YYYY-MM-DD"],
  ] as const) {
    test(`falls back from the day ${asof}`, async ({ page }) => {
      await page.goto(`${THREE}&asof=${asof}`);
      await expect(page.getByRole("status").filter({ hasText: "asof" })).toContainText(said);
      await expect(
        row(page, /^At 3 : 1/)
          .getByRole("cell")
          .first(),
      ).toContainText("$11.25");
    });
  }

  test("names an unknown model with the nearest, an old name, and what is past the eighth", async ({
    page,
  }) => {
    await page.goto(
      "/compare?m=openai/gpt-oss-12b,openai/gpt-5.5,anthropic/claude-haiku-4-5-20251001",
    );
    expect(await headNames(page)).toEqual(["GPT-5.5", "Claude Haiku 4.5"]);
    const notice = page.getByRole("status").filter({ hasText: "Not in the catalog" });
    await expect(notice).toContainText("openai/gpt-oss-12b (perhaps gpt-oss-120b)");
    await expect(
      page.getByText("anthropic/claude-haiku-4-5-20251001 is now Claude Haiku 4.5"),
    ).toBeVisible();
    await notice.getByRole("link").click();
    await expect
      .poll(() => headNames(page))
      .toEqual(["gpt-oss-120b", "GPT-5.5", "Claude Haiku 4.5"]);
    await page.goto(NINE);
    await expect(heads(page)).toHaveCount(8);
    await expect(page.getByText("the first eight are shown, without GPT-5.4.")).toBeVisible();
  });

  const HOSTILE = [
    "%",
    "%00,%ff",
    "<wbx7f3a>,</script><wbx7f3a>",
    "constructor,__proto__,toString",
    "..%2f..%2fetc/passwd",
    ",".repeat(4000),
    Array.from({ length: 1500 }, (_, n) => `a/${n}`).join(),
    "%E2%80%AEopenai/gpt-5.5",
    `openai/${"gpt-oss-120b".repeat(300)}`,
  ];
  for (const [place, m] of HOSTILE.entries()) {
    test(`takes hostile models, number ${place + 1}`, async ({ request }) => {
      const answer = await request.get(`/compare?m=${m}`);
      expect(answer.status()).toBeLessThan(500);
      expect(await answer.text()).not.toContain("<wbx7f3a>");
      const api = await request.get(`/api/v1/compare?m=${m}`);
      expect(api.status()).toBeLessThan(500);
    });
  }
});

test("is saved as CSV and copied as Markdown with sources and dates", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(THREE);
  const share = page.getByRole("button", { name: "Share" });
  await share.click();
  const saving = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: "Save as CSV" }).click();
  const lines: string[][] = parse(await readFile(await (await saving).path(), "utf8"));
  expect(lines[0]).toEqual([
    "Group",
    "Figure",
    "Unit",
    "GPT-5.5",
    "GLM-5.2",
    "gpt-oss-120b",
    "Sources",
  ]);
  const line = (figure: string) => lines.find((fields) => fields[1] === figure);
  expect(line("Input")?.[3]).toBe("5");
  expect(line("Index")?.[6]).toBe("epoch-index 2026-08-11");
  expect(line("Mix (input:output)")?.[3]).toBe("3:1");

  await share.click();
  await page.getByRole("menuitem", { name: "Copy as Markdown" }).click();
  await expect(page.getByText("Markdown copied")).toBeVisible();
  const markdown = await page.evaluate(() => navigator.clipboard.readText());
  expect(markdown).toContain("|  | GPT-5.5 | GLM-5.2 | gpt-oss-120b |");
  expect(markdown).toMatch(/\| At 3 : 1 \| \$11\.25 \(at OpenAI\) \|/);
  expect(markdown).toContain("Prices in USD per 1M tokens at 3 : 1, as of 10 Nov 2026");
  expect(markdown).toContain("[models.dev](https://models.dev");

  await share.click();
  await page.getByRole("menuitem", { name: /^Embed/ }).click();
  await expect(page.getByRole("textbox", { name: "HTML to paste" })).toHaveValue(
    /^<iframe src="http:\/\/127\.0\.0\.1:\d+\/embed\/compare\?m=openai\/gpt-5\.5,/,
  );
});

test("prints four models on one landscape page", async ({ page }) => {
  await page.goto(FOUR);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  const [width = 0, height = 0] =
    /MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf)?.slice(1).map(Number) ?? [];
  expect(width).toBeGreaterThan(height);
});

test("stays in step with the tray it came from", async ({ page }) => {
  await page.goto("/models/openai/gpt-5.5");
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  await page.goto("/models/openai/gpt-oss-120b");
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  const tray = page.getByRole("region", { name: "Models to compare" });
  await tray.getByRole("link", { name: "Compare" }).click();
  await expect.poll(() => headNames(page)).toEqual(["GPT-5.5", "gpt-oss-120b"]);
  await expect(tray).toBeHidden();
  await page.getByRole("button", { name: "Remove GPT-5.5" }).click();
  await expect(tray).toBeHidden();
  await page.getByRole("navigation").getByRole("link", { name: "Explorer" }).click();
  await expect(tray).toContainText("1 to compare");
});

test("asks for models where it has none, and for a second where it has one", async ({ page }) => {
  await page.goto("/compare");
  await page.getByRole("link", { name: /^The best index of each kind/ }).click();
  await expect(heads(page)).toHaveCount(3);
  await page.goto("/compare?m=openai/gpt-5.5");
  await expect(page.getByText("GPT-5.5 alone compares with nothing.")).toBeVisible();
  await page.getByRole("button", { name: "Find substitutes for GPT-5.5" }).first().click();
  await page.getByRole("dialog").getByRole("button", { name: /^Add/ }).first().click();
  await expect(heads(page)).toHaveCount(2);
});

test("keeps labels and names in view on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(THREE);
  const region = page.getByRole("region", { name: "Comparison" });
  await region.evaluate((element) => element.scrollTo(240, 300));
  const box = await region.boundingBox();
  const label = await row(page, /^Context window/)
    .getByRole("rowheader")
    .boundingBox();
  expect(label?.x).toBeCloseTo(box?.x ?? NaN, 0);
  expect((await heads(page).nth(1).boundingBox())?.y).toBeCloseTo(box?.y ?? NaN, 0);
});

for (const look of LOOKS) {
  test(`is calm at ${look.width} px in ${look.colorScheme}`, async ({ page }) => {
    test.slow();
    await expectCalm(page, THREE, look);
  });
}
for (const [what, path] of [
  ["eight models", NINE],
  ["one model", "/compare?m=openai/gpt-5.5"],
  ["no model", "/compare"],
  ["prices of another day", `${FOUR}&asof=2026-03-01`],
] as const) {
  test(`is calm with ${what}`, async ({ page }) => {
    test.slow();
    await expectCalm(page, path, { width: 1440, colorScheme: "light" });
  });
}
