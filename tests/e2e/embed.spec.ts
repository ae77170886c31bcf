import { expect, test } from "@playwright/test";
import { iframeSnippet } from "@/lib/domain/iframe-snippet";
import { expectCalm, LOOKS } from "./expect-calm";
import { otherSite } from "./support/other-site";

const MODELS = "openai/gpt-5.5,zhipuai/glm-5.2,openai/gpt-oss-120b";
const EMBEDS = [
  { path: `/embed/compare?m=${MODELS}`, page: `/compare?m=`, text: "gpt-oss-120b" },
  { path: "/embed/chart?use=allowed", page: "/charts?use=allowed", text: "frontier" },
] as const;

for (const { path, page: leadsTo, text } of EMBEDS) {
  test(`${path} shows in a page of another site, without the site's header`, async ({
    page,
    baseURL,
  }) => {
    const src = `${baseURL}${path}`;
    const other = await otherSite(iframeSnippet({ src, title: "Frame", width: 800, height: 480 }));
    await page.goto(other.url);
    const frame = page.frameLocator("iframe");
    await expect(frame.getByText(text).first()).toBeVisible();
    await expect(frame.locator("header")).toHaveCount(0);
    await expect(frame.getByRole("region", { name: "Token mix and dates" })).toHaveCount(0);
    const link = frame.getByRole("link", { name: "Open in Weighbridge" });
    await expect(link).toHaveAttribute("href", new RegExp(`^${leadsTo.replace("?", "\\?")}`));
    await expect(link).toHaveAttribute("target", "_blank");
    other.close();
  });

  for (const look of LOOKS) {
    test(`${path} is calm at ${look.width} px, ${look.colorScheme}`, async ({ page }) => {
      await expectCalm(page, path, look);
    });
  }

  test(`${path} takes its theme from the address, not from what the reader chose here`, async ({
    page,
  }) => {
    await page.addInitScript(() => localStorage.setItem("weighbridge.theme", "light"));
    const ground = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await page.goto(`${path}&theme=dark`);
    expect(await ground()).toBe("rgb(15, 16, 18)");
    await page.goto(`${path}&theme=light`);
    expect(await ground()).toBe("rgb(252, 252, 251)");
    await page.emulateMedia({ colorScheme: "dark" });
    await page.goto(path);
    expect(await ground()).toBe("rgb(15, 16, 18)");
  });
}

test("nothing but embeds can be framed", async ({ request, baseURL }) => {
  const loosened = (headers: Record<string, string>) =>
    !headers["content-security-policy"]?.includes("frame-ancestors 'none'") ||
    headers["x-frame-options"] !== "DENY";
  const ordinary = [
    "/",
    "/compare",
    `/compare?m=${MODELS}`,
    "/charts",
    "/cost",
    "/embed",
    "/image",
  ];
  for (const path of [
    ...ordinary,
    "/embedded",
    "/data/embed/compare",
    "/api/oembed?url=/compare",
  ]) {
    expect(loosened((await request.get(path)).headers()), path).toBe(false);
  }
  // However an address is written: what has an embed's headers is an embed or a page that is not there.
  for (const path of [
    "/embed/../data",
    "/embed/%2e%2e/data",
    "//embed/compare",
    "/%65mbed/../data",
  ]) {
    const answer = await request.get(`${baseURL}${path}`, { maxRedirects: 5 });
    const isPage = answer.ok() && (await answer.text()).includes("<header");
    if (isPage) expect(loosened(answer.headers()), path).toBe(false);
  }
});

const HOSTILE = [
  "",
  ",,,",
  "no/such",
  '"><script>window.ran=true</script>',
  "constructor,__proto__,toString",
  "%ED%A0%80",
  "a/b,".repeat(900),
  "../../../etc/passwd",
  "openai/gpt-5.5'--",
];

for (const m of HOSTILE) {
  test(`an embed with m=${m.slice(0, 30)} answers calmly`, async ({ page }) => {
    const value = m.startsWith("%") ? m : encodeURIComponent(m);
    const answer = await page.goto(`/embed/compare?m=${value}`);
    expect(answer?.status()).toBe(200);
    await expect(page.getByRole("link", { name: "Open in Weighbridge" })).toBeVisible();
    expect(await page.evaluate(() => "ran" in window)).toBe(false);
  });
}

test("an embed says what of its address it does not show", async ({ page }) => {
  await page.goto(`/embed/compare?m=openai/gpt-5.5,openai/gpt-oss-12b&mix=9&theme=pink`);
  const notice = page.getByRole("status").filter({ hasText: "Not as the link asks" });
  await expect(notice).toContainText("m=openai/gpt-oss-12b is not in the catalog, perhaps");
  await expect(notice).toContainText("mix=9 must be input:output");
  await expect(notice).toContainText("theme=pink can be light, dark, system");
});
