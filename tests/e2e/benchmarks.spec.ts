import { expect, test } from "@playwright/test";
import { expectCalm, LOOKS } from "./expect-calm";

test("the list has its view in the first HTML, filters and sorts in the address", async ({
  page,
  request,
}) => {
  const html = await (await request.get("/benchmarks?task=preference")).text();
  expect(html).toContain('href="/benchmarks/lmarena-text"');
  expect(html).not.toContain('data-benchmark="gpqa-diamond"');
  // Each head has its place before it comes: widths stand ahead of the first.
  const ahead = html.slice(html.indexOf('<table class="benchmarks-table'), html.indexOf("<th "));
  expect(ahead.match(/<col /g)).toHaveLength(11);
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

test("trends lead to a benchmark, whose figures are those of the API and of its picture", async ({
  page,
  request,
}) => {
  await page.goto("/trends?measure=gpqa-diamond");
  await page.getByRole("link", { name: "About GPQA Diamond" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("GPQA Diamond");
  const { data } = (await (await request.get("/api/v1/benchmarks")).json()) as {
    data: { id: string; difficulty: number; models: number; fifthBest: number }[];
  };
  const gpqa = data.find(({ id }) => id === "gpqa-diamond");
  const main = page.getByRole("main");
  await expect(main).toContainText(`A model with an index of ${gpqa?.difficulty.toFixed(1)}`);
  await expect(main).toContainText(
    `Five models reach ${((gpqa?.fifthBest ?? 0) * 100).toFixed(1)} %`,
  );
  await expect(main).toContainText(`of ${gpqa?.models}`);
  for (const path of ["/benchmarks/image", "/benchmarks/gpqa-diamond/image"]) {
    const picture = await request.get(path);
    expect(picture.headers()["content-type"]).toBe("image/png");
  }
  expect((await request.get("/benchmarks/no-such/image")).status()).toBe(404);
});

test("names and marks are whole at every width", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("/benchmarks");
  const row = page.locator('[data-benchmark="gpqa-diamond"]');
  const cut = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll(
        (cells) => cells.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).length,
      );
  for (const width of [1440, 1024, 800]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await cut(".benchmarks-table td:is([data-column=open], [data-column=closed])")).toBe(0);
    const name = await row.getByRole("rowheader").boundingBox();
    expect(name?.width).toBeGreaterThan(140);
  }
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(row).toContainText("self-reported");
  await page.getByRole("button", { name: "Largest first" }).click();
  await expect(page).toHaveURL("/benchmarks?sort=models");
});

for (const look of LOOKS)
  for (const path of ["/benchmarks", "/benchmarks/gpqa-diamond"])
    test(`${path} is calm and accessible at ${look.width} px, ${look.colorScheme}`, ({ page }) =>
      expectCalm(page, path, look));
