import { spawn } from "node:child_process";
import { aptInstall } from "./apt-install";
import { findBrowser } from "./browser";

const MINUTE = 60_000;

/**
 * Gets a browser onto this machine and returns its path. Debian and Ubuntu as root (or with a
 * passwordless sudo) take the system's package, which brings its libraries along; elsewhere
 * Playwright downloads its own. Throws with what to do by hand when neither works.
 */
export async function installBrowser(): Promise<string> {
  console.log("No Chrome or Chromium here: trying to install Debian's chromium.");
  if (aptInstall("chromium")) {
    const browser = findBrowser();
    if (browser) return browser;
  }
  console.log("No Chrome or Chromium here: downloading Playwright's.");
  if (await playwrightInstalls()) {
    const browser = findBrowser();
    if (browser) return browser;
  }
  throw new Error(
    "The end-to-end tests need Chrome or Chromium, and none could be installed. " +
      "Install one (Debian: apt-get install chromium) or set CHROME_PATH to its file.",
  );
}

/** Gives up when the download shows no progress within a minute (an unreachable host retries for long). */
async function playwrightInstalls(): Promise<boolean> {
  const child = spawn("npx", ["playwright", "install", "chromium", "--no-shell"], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "10000" },
    detached: true,
  });
  const stop = () => {
    if (child.pid !== undefined) process.kill(-child.pid);
  };
  let timer = setTimeout(stop, MINUTE);
  child.stdout.on("data", (chunk: Buffer) => {
    process.stdout.write(chunk);
    if (!chunk.includes("% of")) return;
    clearTimeout(timer);
    timer = setTimeout(stop, 5 * MINUTE);
  });
  return new Promise((resolve) => {
    child.on("error", () => {
      resolve(false);
    });
    child.on("exit", (code) => {
      clearTimeout(timer);
      resolve(code === 0);
    });
  });
}
