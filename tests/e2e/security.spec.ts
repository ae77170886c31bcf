import http from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "@playwright/test";
import { securityHeaders } from "../../security-headers.js";

const PAGES = [
  "/",
  "/api",
  "/data",
  "/compare",
  "/charts",
  "/trends",
  "/models/openai/gpt-oss-120b",
  "/models/no-such/model",
  "/no-such-page",
];
/** Files and answers that are no pages; `security-headers.spec.ts` has the pages. */
const ANSWERS = [
  "/api/v1/models?colour=red",
  "/api/v1/models?format=csv",
  "/api/v1/models/openai/gpt-oss-120b",
  "/api/v1/openapi.json",
  "/palette.json",
  "/manifest.webmanifest",
  "/icon.svg",
];

const EXPECTED = securityHeaders({ development: false });

for (const address of ANSWERS) {
  test(`${address} has every security header`, async ({ request }) => {
    const headers = (await request.get(address)).headers();
    for (const { key, value } of EXPECTED) expect(headers[key.toLowerCase()], key).toBe(value);
  });
}

test("scripts, styles and fonts have every security header, and so have 304 and 405", async ({
  page,
  request,
}) => {
  const files = new Set<string>();
  page.on("response", (response) => {
    const { pathname } = new URL(response.url());
    if (/\.(js|css|woff2)$/.test(pathname)) files.add(pathname);
  });
  await page.goto("/", { waitUntil: "networkidle" });
  expect([...files].map((file) => file.split(".").at(-1))).toEqual(
    expect.arrayContaining(["js", "css", "woff2"]),
  );
  const { etag } = (await request.get("/api/v1/hosts")).headers();
  const answers = [
    ...(await Promise.all([...files].map((file) => request.get(file)))),
    await request.get("/api/v1/hosts", { headers: { "If-None-Match": etag ?? "" } }),
    await request.post("/api/v1/hosts"),
  ];
  expect(answers.slice(-2).map((answer) => answer.status())).toEqual([304, 405]);
  for (const answer of answers) {
    for (const { key, value } of EXPECTED) {
      expect(answer.headers()[key.toLowerCase()], `${answer.url()} ${key}`).toBe(value);
    }
  }
});

for (const address of PAGES) {
  test(`${address} has no inline handler, and no link that is a script`, async ({ page }) => {
    await page.goto(address, { waitUntil: "networkidle" });
    const found = await page.evaluate(() =>
      [...document.querySelectorAll("*")].flatMap((element) =>
        [...element.attributes]
          .filter(
            ({ name, value }) =>
              /^on/i.test(name) || /^\s*(javascript|vbscript|data:text)/i.test(value),
          )
          .map(({ name, value }) => `${element.localName} ${name}=${value}`),
      ),
    );
    expect(found).toEqual([]);
  });
}

test("links to other sites give them no hold on the window and no word of the filters", async ({
  page,
}) => {
  await page.goto("/models/openai/gpt-oss-120b");
  const links = page.locator('main a[href^="http"]');
  await expect(links.first()).toBeAttached();
  for (const link of await links.all()) {
    await expect(link).toHaveAttribute("rel", /noreferrer/);
    await expect(link).not.toHaveAttribute("target", "_blank");
  }
});

test("pages refuse to be framed, by another site and by our own", async ({ page, baseURL }) => {
  const other = http.createServer((_, response) => {
    response.setHeader("Content-Type", "text/html").end("<p>Another site</p>");
  });
  await new Promise<void>((listening) => other.listen(0, "127.0.0.1", listening));
  const { port } = other.address() as AddressInfo;
  for (const opener of [`http://127.0.0.1:${port}/`, `${baseURL}/data`]) {
    await page.goto(opener);
    for (const address of ["/", "/models/openai/gpt-oss-120b", "/api/v1/hosts"]) {
      const refused = page.waitForEvent("console", (message) =>
        message.text().includes("frame-ancestors"),
      );
      await page.evaluate((src) => {
        const frame = document.createElement("iframe");
        frame.src = src;
        document.body.append(frame);
      }, `${baseURL}${address}`);
      await refused;
      expect(page.frames().at(-1)?.url()).not.toBe(`${baseURL}${address}`);
    }
  }
  other.close();
});

test("markup in an address is shown as text", async ({ page }) => {
  const markup = '<img src=x onerror="window.ran=true">';
  await page.goto(`/models/${encodeURIComponent(markup)}/x`);
  await expect(page.locator("main")).toContainText(markup);
  await page.goto(`/?q=${encodeURIComponent(`"${markup}"`)}`);
  await expect(page.getByRole("combobox").or(page.getByRole("searchbox")).first()).toHaveValue(
    new RegExp("<img src=x"),
  );
  expect(await page.evaluate(() => "ran" in window)).toBe(false);
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
});
