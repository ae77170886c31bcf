import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { chromium, type Browser } from "@playwright/test";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const MAC_APPS = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** Quiet start, no background traffic. Root has no sandbox to use (containers, CI). */
export const BROWSER_ARGS = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

/**
 * A Chrome or Chromium to drive: `CHROME_PATH`, Playwright's own, one on the PATH, a macOS app.
 * Undefined when there is none; throws when `CHROME_PATH` names a file that is not there.
 */
export function findBrowser(): string | undefined {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME_PATH is ${named}, but there is no such file.`);
    return named;
  }
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const candidates = [
    chromium.executablePath(),
    ...NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))),
    ...MAC_APPS,
  ];
  return candidates.find((file) => existsSync(file) && answers(file));
}

/** Starts it, or leaves it to Playwright to say that there is none. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  return chromium.launch({ args: BROWSER_ARGS, ...(executablePath && { executablePath }) });
}

/** Ubuntu's `chromium-browser` may be a stub that only asks for a snap: it fails here. */
function answers(file: string): boolean {
  try {
    execFileSync(file, ["--version"], { stdio: "ignore", timeout: 15_000 });
    return true;
  } catch {
    return false;
  }
}
