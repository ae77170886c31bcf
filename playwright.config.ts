import { defineConfig, devices } from "@playwright/test";
import { BROWSER_ARGS, findBrowser } from "./scripts/lib/browser";

/** Never 3000, where a reader's own server may run. `npm test` passes a free one. */
const port = Number(process.env.E2E_PORT ?? 3210);
const baseURL = `http://127.0.0.1:${port}`;
const executablePath = findBrowser();

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results/e2e",
  fullyParallel: true,
  workers: 2,
  // Limits for machines that others keep busy, too; what passes only the second time is told as flaky.
  timeout: 60_000,
  retries: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: "list",
  use: { baseURL, trace: "retain-on-failure" },
  projects: [
    {
      name: "chromium",
      use: {
        ...devices["Desktop Chrome"],
        launchOptions: { args: BROWSER_ARGS, ...(executablePath && { executablePath }) },
      },
    },
  ],
  webServer: {
    command: `npx next start --hostname 127.0.0.1 --port ${port}`,
    url: baseURL,
    reuseExistingServer: false,
    timeout: 60_000,
    // The shipped snapshot is what the tests know; nothing asks the Hub.
    env: { HF_HUB_OFFLINE: "1", NEXT_TELEMETRY_DISABLED: "1" },
  },
});
