import { expect, test } from "@playwright/test";
import { expectCalm, LOOKS } from "./expect-calm";

test("the list has its view in the first HTML, filters and sorts in the address", async ({
  page,
  request,
}) => {
  const html = await (await request.get("/benchmarks?task=preference")).text();
  expect(html).toContain('href="/benchmarks/lmarena-text"');
  expect(html).not.toContain('data-benchmark="gpqa-diamond"');
  await page.goto("/benchmarks");
  await page
    .getByRole("group", { name: "Tasks" })
    .getByRole("button", { name: /^Coding/ })
    .click();
  await expect(page).toHaveURL("/benchmarks?task=coding");
  await page
    .getByRole("columnheader")
    .getByRole("button", { name: /^Difficulty/ })
    .click();
  await expect(page).toHaveURL("/benchmarks?task=coding&sort=-difficulty");
  await page.goBack();
  await expect(page).toHaveURL("/benchmarks");
});

test("bad values are said, an unknown benchmark is a 404 with the nearest", async ({ page }) => {
  await page.goto("/benchmarks?sort=-nothing&task=cooking");
  const notice = page.getByRole("status").filter({ hasText: "Not understood" });
  await expect(notice).toContainText("sort=-nothing");
  await expect(notice).toContainText("task=cooking");
  expect((await page.goto("/benchmarks/gpqa-diamon"))?.status()).toBe(404);
  await expect(page.getByRole("main").getByRole("listitem").first()).toContainText("GPQA Diamond");
});

test("a benchmark beside the index says so", async ({ page }) => {
  await page.goto("/benchmarks/lmarena-text?sort=model");
  await expect(page.getByRole("main")).toContainText("Not in the index.");
  await expect(page.getByRole("table", { name: /^Scores on/ })).toBeVisible();
  await expect(page.locator("[aria-sort=ascending]")).toContainText("Model");
});

for (const look of LOOKS)
  for (const path of ["/benchmarks", "/benchmarks/gpqa-diamond"])
    test(`${path} is calm and accessible at ${look.width} px, ${look.colorScheme}`, ({ page }) =>
      expectCalm(page, path, look));
