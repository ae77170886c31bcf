import { expect, test } from "@playwright/test";
import { expectCalm, LOOKS } from "./expect-calm";

/** The model with the most scores, and one whose scores are mostly self-reported. */
const RICH = "/models/openai/gpt-5";
const REPORTED = "/models/meta/llama-2-13b";

test("explains an index in the first HTML and in the page, by surprise, with its table", async ({
  page,
  request,
}) => {
  const html = await (await request.get(RICH)).text();
  expect(html).toMatch(/Scores \d+ percentage points (more|less) on /);
  await page.goto(RICH);
  const figure = page.locator("#index-explained");
  const chart = figure.getByRole("application");
  await chart.focus();
  await page.keyboard.press("ArrowRight");
  await expect(chart).toContainText(/Score \d+\.\d %/);
  await expect(chart).toContainText(/The index predicts \d+\.\d %/);
  await figure.getByRole("button", { name: "Table" }).click();
  await expect(page).toHaveURL(/[?&]table=index-explained/);
  const differences = await figure.locator("tbody tr td:nth-child(5)").allInnerTexts();
  const sizes = differences.map((text) => Math.abs(Number(text.replace("−", "-"))));
  expect(sizes.length).toBeGreaterThan(20);
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  const quality = page.locator("#quality");
  await expect(quality.locator("dl div").filter({ hasText: "Coding index" })).toContainText(
    /\d+\.\d – \d+\.\d, \d+ benchmarks/,
  );
  await expect(quality.locator("dl div").filter({ hasText: "Tool use index" })).toContainText(
    "0 of 3 benchmarks needed",
  );
  await figure.getByRole("rowheader").first().getByRole("link").click();
  await expect(page).toHaveURL(/\/benchmarks\/[a-z0-9-]+/);
  await page.goBack();
  await expect(figure.getByRole("table")).toBeVisible();
});

test("marks self-reported scores, says why there is none, and what of the link it did not understand", async ({
  page,
}) => {
  await page.goto(`${REPORTED}?table=index-explained,nothing`);
  await expect(page.getByRole("status").filter({ hasText: "Not understood" })).toContainText(
    "nothing",
  );
  const rows = page.locator("#index-explained tbody tr");
  await expect(rows.filter({ has: page.getByRole("cell", { name: "yes" }) })).toHaveCount(8);
  await expect(rows.first()).toContainText("GSM8K");
  await expect(page.locator("#quality")).toContainText("Self-reported, so not counted:");
  await page.goto("/models/sakana/fugu-ultra");
  await expect(page.locator("#quality")).toContainText(
    "It has no index: that takes scores on four",
  );
  await expect(page.locator("#index-explained")).toHaveCount(0);
});

for (const look of LOOKS)
  test(`an explained index is calm and accessible at ${look.width} px, ${look.colorScheme}`, ({
    page,
  }) => expectCalm(page, RICH, look));
