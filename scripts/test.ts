import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { aptInstall } from "./lib/apt-install";
import { findBrowser } from "./lib/browser";
import { freePort } from "./lib/free-port";
import { installBrowser } from "./lib/install-browser";
import { findNginx } from "./lib/nginx";
import { findPostgres } from "./lib/postgres";
import {
  addCounts,
  closingLine,
  NO_TESTS,
  playwrightCounts,
  readReport,
  vitestCounts,
  type Counts,
} from "./lib/test-counts";

type Step = {
  name: string;
  run: () => boolean | Promise<boolean>;
  /** Where the step's tests are counted, and how. */
  tests?: { report: string; count: (report: unknown) => Counts };
};

const UNIT = { report: "test-results/unit.json", count: vitestCounts };
const E2E = { report: "test-results/e2e.json", count: playwrightCounts };

const SERVERS = [
  { name: "PostgreSQL", find: findPostgres, debian: "postgresql" },
  { name: "nginx", find: findNginx, debian: "nginx" },
];

const STEPS: Step[] = [
  { name: "format", run: () => tool("prettier", ["--check", "--log-level", "warn", "."]) },
  // The lint reads types too, those of the routes among them.
  {
    name: "lint",
    run: () => tool("next", ["typegen"]) && tool("eslint", ["--max-warnings", "0", "."]),
  },
  { name: "types", run: () => tool("tsc", ["--noEmit"]) },
  { name: "knip", run: () => tool("knip", []) },
  { name: "unit", run: unitTests, tests: UNIT },
  { name: "build", run: () => run(process.execPath, ["scripts/build.mjs"]) },
  { name: "e2e", run: endToEndTests, tests: E2E },
];

rmSync("test-results", { recursive: true, force: true });
mkdirSync("test-results");
process.exitCode = await runSteps();

async function runSteps(): Promise<number> {
  let counts = NO_TESTS;
  for (const { name, run, tests } of STEPS) {
    console.log(`\n== ${name}`);
    const started = performance.now();
    const passed = await run();
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`== ${name}: ${passed ? "passed" : "FAILED"} in ${seconds} s`);

    const report = tests && readReport(tests.report);
    if (tests && report !== undefined) counts = addCounts(counts, tests.count(report));
    if (!passed) {
      // A step without tests, or one that broke before its first, is one failure.
      if (counts.failed === 0) counts = { ...counts, failed: 1 };
      console.log(`\nStopped at ${name}: see above. The steps after it did not run.`);
      console.log(closingLine(counts));
      return 1;
    }
  }
  console.log(`\n${closingLine(counts)}`);
  return 0;
}

/** Tests start a PostgreSQL and an nginx of their own; where one cannot be had its tests report themselves skipped. */
function unitTests(): boolean {
  for (const { name, find, debian } of SERVERS) {
    if (find()) continue;
    console.log(`No ${name} here: trying to install Debian's.`);
    if (!aptInstall(debian)) console.log("Its tests are skipped.");
  }
  const reporters = ["--reporter=default", "--reporter=json"];
  return tool("vitest", ["run", ...reporters, `--outputFile.json=${UNIT.report}`]);
}

async function endToEndTests(): Promise<boolean> {
  const browser = findBrowser() ?? (await installBrowser());
  const port = await freePort(3210);
  console.log(`Browser ${browser}, server on port ${port}`);
  return tool("playwright", ["test", "--reporter=list,json"], {
    CHROME_PATH: browser,
    E2E_PORT: String(port),
    PLAYWRIGHT_JSON_OUTPUT_NAME: E2E.report,
  });
}

/** Runs one of the project's own command line tools. */
function tool(name: string, args: string[], env?: Record<string, string>): boolean {
  return run(path.join("node_modules", ".bin", name), args, env);
}

function run(command: string, args: string[], env: Record<string, string> = {}): boolean {
  const { status, error } = spawnSync(command, args, {
    stdio: "inherit",
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env },
  });
  if (error) console.error(error.message);
  return status === 0;
}
