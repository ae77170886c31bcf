import { mkdirSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import type { Browser } from "@playwright/test";
import { launchBrowser } from "./lib/browser";
import { SITE_PAGES } from "./lib/site-pages";

const USAGE = `npm run screenshots -- [--url http://localhost:3000] (--out folder | --readme) [--only name,name]

Takes pictures of a running server: every page at three widths, light and dark, into a folder;
or, with --readme, the one picture that README.md shows.`;

const SCREENS = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
] as const;
const SCHEMES = ["light", "dark"] as const;
const README_PICTURE = "public/readme/explorer.png";

type Picture = {
  path: string;
  file: string;
  screen: { width: number; height: number };
  scheme: (typeof SCHEMES)[number];
  fullPage: boolean;
};

const { values } = parseArgs({
  options: {
    url: { type: "string", default: "http://localhost:3000" },
    out: { type: "string" },
    readme: { type: "boolean", default: false },
    only: { type: "string" },
  },
});
if (!values.out && !values.readme) {
  console.error(USAGE);
  process.exit(2);
}
const browser = await launchBrowser();
try {
  for (const picture of values.out ? everyPage(values.out, values.only) : [readmePicture()]) {
    await take(browser, values.url, picture);
    console.log(picture.file);
  }
} finally {
  await browser.close();
}

function everyPage(folder: string, only: string | undefined): Picture[] {
  const names = only?.split(",");
  return SITE_PAGES.filter(({ name }) => names?.includes(name) ?? true).flatMap((page) =>
    SCREENS.flatMap((screen) =>
      SCHEMES.map((scheme) => ({
        path: page.path,
        file: path.join(folder, `${page.name}-${screen.width}-${scheme}.png`),
        screen,
        scheme,
        fullPage: page.height === "full",
      })),
    ),
  );
}

function readmePicture(): Picture {
  const screen = { width: 1440, height: 900 };
  return { path: "/", file: README_PICTURE, screen, scheme: "light", fullPage: false };
}

/** The theme follows the system by default, so the system's preference is what is emulated. */
async function take(browser: Browser, url: string, picture: Picture): Promise<void> {
  const page = await browser.newPage({
    viewport: picture.screen,
    colorScheme: picture.scheme,
    reducedMotion: "reduce",
    deviceScaleFactor: picture.screen.width < 500 ? 2 : 1,
  });
  await page.goto(new URL(picture.path, url).href, { waitUntil: "networkidle" });
  await page.evaluate(() => document.fonts.ready);
  mkdirSync(path.dirname(picture.file), { recursive: true });
  await page.screenshot({ path: picture.file, fullPage: picture.fullPage });
  await page.close();
}
