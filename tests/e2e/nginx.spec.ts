import { expect, test } from "@playwright/test";
import { freePort } from "@/scripts/lib/free-port";
import { findNginx, type Nginx, startNginx } from "@/scripts/lib/nginx";
import { rawAnswer } from "@/scripts/lib/raw-answer";

// The site itself behind the nginx of compose.yaml; its rules are in tests/unit/deploy/nginx.test.ts.
const program = findNginx();
test.skip(!program, "there is no nginx");

let nginx: Nginx;
let site: string;
let cached: string;

test.beforeAll(async () => {
  const { project, parallelIndex } = test.info();
  site = project.use.baseURL ?? "";
  const { host } = new URL(site);
  const port = await freePort(3640 + 20 * parallelIndex);
  nginx = await startNginx({ program: program ?? "", port, instances: [host, host] });
  cached = `http://127.0.0.1:${port}`;
});
test.afterAll(() => nginx.stop());

for (const path of ["/data", "/api", "/palette.json", "/api/v1/meta"]) {
  for (const encoding of ["identity", "gzip"]) {
    test(`${path} as ${encoding} comes from the cache byte by byte as the site sends it`, async () => {
      const headers = { "accept-encoding": encoding };
      await rawAnswer(cached + path, headers);
      const [direct, kept] = await Promise.all([
        rawAnswer(site + path, headers),
        rawAnswer(cached + path, headers),
      ]);
      expect(kept.headers["x-cache"]).toBe("HIT");
      expect(kept.body.equals(direct.body)).toBe(true);
      for (const name of ["content-type", "content-encoding", "content-security-policy", "etag"])
        expect(kept.headers[name], name).toBe(direct.headers[name]);
    });
  }
}

for (const path of ["/", "/models/openai/gpt-oss-120b", "/nope", "/api/v1/models?limit=none"]) {
  test(`${path} is made anew for every reader`, async () => {
    const [direct, first, second] = [
      await rawAnswer(site + path),
      await rawAnswer(cached + path),
      await rawAnswer(cached + path),
    ];
    expect([first.status, second.status]).toEqual([direct.status, direct.status]);
    for (const { headers } of [first, second]) expect(headers["x-cache"]).not.toBe("HIT");
  });
}

test("a reader moves between kept pages and others as on the site itself", async ({ page }) => {
  const problems: string[] = [];
  page.on("pageerror", ({ message }) => problems.push(message));
  for (let visit = 0; visit < 2; visit += 1) {
    await page.goto(`${cached}/data`);
    const pages = page.getByRole("banner").getByRole("navigation");
    await pages.getByRole("link", { name: "Charts" }).click();
    await expect(page).toHaveURL(`${cached}/charts`);
    await page.goBack();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Data");
  }
  expect(problems).toEqual([]);
});
