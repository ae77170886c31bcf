import { expect, test } from "@playwright/test";
import { securityHeaders } from "../../security-headers.js";

const ADDRESSES = [
  "/",
  "/models/openai/gpt-oss-120b",
  "/models/no-such/model",
  "/data",
  "/api/v1/models",
  "/api/v1/no-such-address",
];

for (const address of ADDRESSES) {
  test(`${address} answers with every security header`, async ({ request }) => {
    const headers = (await request.get(address)).headers();
    for (const { key, value } of securityHeaders({ development: false })) {
      expect(headers[key.toLowerCase()], key).toBe(value);
    }
    expect(headers).not.toHaveProperty("x-powered-by");
  });
}

test("the pages do nothing that the policy forbids", async ({ page }) => {
  const refused: string[] = [];
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) refused.push(message.text());
  });
  for (const address of ["/", "/models/openai/gpt-oss-120b", "/data"]) {
    await page.goto(address, { waitUntil: "networkidle" });
  }
  expect(refused).toEqual([]);
});

test("an inline event handler that slipped into a page would not run", async ({ page }) => {
  await page.goto("/");
  const ran = await page.evaluate(() => {
    const button = document.createElement("button");
    button.setAttribute("onclick", "window.handlerRan = true");
    document.body.append(button);
    button.click();
    return "handlerRan" in window;
  });
  expect(ran).toBe(false);
});
