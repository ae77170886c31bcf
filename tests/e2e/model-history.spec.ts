import { expect, test } from "@playwright/test";
import { expectCalm, LOOKS } from "./expect-calm";

const PATH = "/models/openai/gpt-oss-120b";

test("the first HTML has the finding of the address, for a mix and for one host", async ({
  request,
}) => {
  const html = await (await request.get(PATH)).text();
  expect(html).toMatch(/From \$0\.\d\d to \$0\.\d\d at 3 : 1 since Aug 2025/);
  const outputs = await (await request.get(`${PATH}?mix=0:1&host=openrouter`)).text();
  // $0.60 on 2025-08-05, and by today's offer.
  expect(outputs).toContain("OpenRouter: $0.60 at 0 : 1, the same as in Aug 2025");
  const none = await (await request.get("/models/anthropic/claude-opus-5?host=zz")).text();
  expect(none).toContain("No change of its price is in the record");
  expect(none).toContain("host=zz has no price of this model");
  expect(none).not.toContain('id="price-history"');
});

test("the history follows mix and host, is read by keys, as a table and as a file", async ({
  page,
}) => {
  await page.goto(PATH);
  const section = page.getByRole("region", { name: "Price history" });
  const finding = section.getByRole("heading", { level: 3 });
  await expect(finding).toContainText("at 3 : 1");
  await section.getByRole("application").focus();
  await page.keyboard.press("ArrowRight");
  await expect(section.locator(".figure-card")).toContainText("5 Aug 2025");

  await section.getByRole("combobox").selectOption({ label: "Deep Infra" });
  await expect(page).toHaveURL(`${PATH}?host=deepinfra`);
  await expect(finding).toContainText(/^Deep Infra: from \$/);
  await section.getByRole("button", { name: "Table" }).click();
  const rows = section.getByRole("table").locator("tbody tr");
  // The first one that the record has.
  await expect(rows.last()).toContainText("New offer");
  for (const row of await rows.all()) await expect(row).toContainText("Deep Infra");
  await page.goBack();
  await page.goBack();
  await expect(finding).toContainText(/^From \$/);
  await expect(section.getByRole("combobox")).toHaveValue("");

  await section.getByRole("button", { name: "Table" }).click();
  await expect(rows.filter({ hasText: "Price cut" }).first()).toContainText("−");
  const saving = page.waitForEvent("download");
  await section.getByRole("button", { name: /^Save/ }).click();
  await page.getByRole("menuitem", { name: "Save as CSV" }).click();
  expect((await saving).suggestedFilename()).toBe("weighbridge-price-history.csv");
  await rows.getByRole("link", { name: "Groq" }).first().click();
  await expect(page).toHaveURL(`${PATH}?host=groq#history`);
  await expect(finding).toContainText("Groq");
  await expect(section.getByRole("link", { name: "Changes by day" })).toHaveAttribute(
    "href",
    "/changes?host=groq&model=openai/gpt-oss-120b",
  );
});

test("a mix set in the bar moves the history too", async ({ page }) => {
  await page.goto(PATH);
  const finding = page
    .getByRole("region", { name: "Price history" })
    .getByRole("heading", { level: 3 });
  await expect(finding).toContainText("at 3 : 1");
  await page.getByRole("button", { name: /3 in : 1 out/ }).click();
  await page.getByRole("button", { name: /^1 : 1/ }).click();
  await expect(finding).toContainText("at 1 : 1");
});

for (const look of LOOKS)
  test(`the history is calm and accessible at ${look.width} px, ${look.colorScheme}`, ({ page }) =>
    expectCalm(page, `${PATH}?host=openrouter&table=price-history`, look));
