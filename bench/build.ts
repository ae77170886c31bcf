import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { machine, printMachine } from "./lib/machine";
import { spread } from "./lib/statistics";

const USAGE = `npm run bench:build -- [--times 3]

Times \`npm run build\` from nothing; fails when the median is over the budget.`;

const BUDGET_SECONDS = 90;

const { values } = parseArgs({
  options: {
    times: { type: "string", default: "1" },
    help: { type: "boolean", default: false },
  },
});
const times = Number(values.times);
if (values.help || !(times >= 1)) {
  console.error(USAGE);
  process.exit(2);
}

printMachine(machine());
const seconds: number[] = [];
while (seconds.length < times) {
  removeBuild();
  seconds.push(buildSeconds());
  console.log(`npm run build: ${seconds.at(-1)?.toFixed(1)} s`);
}
const { median, min, max } = spread(seconds);
const missed = median > BUDGET_SECONDS;
console.log(
  `Median of ${times}: ${median.toFixed(1)} s (${min.toFixed(1)} to ${max.toFixed(1)}), ` +
    `budget ≤ ${BUDGET_SECONDS} s: ${missed ? "MISSED" : "met"}`,
);
process.exitCode = missed ? 1 : 0;

/** Everything of earlier builds, caches too, but not the folder of a development server that may be running. */
function removeBuild(): void {
  if (!existsSync(".next")) return;
  for (const name of readdirSync(".next")) {
    if (name !== "dev") rmSync(path.join(".next", name), { recursive: true });
  }
}

function buildSeconds(): number {
  const start = performance.now();
  const { status, stdout } = spawnSync("npm", ["run", "build"], {
    stdio: ["ignore", "pipe", "inherit"],
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`npm run build fails:\n${stdout}`);
  return (performance.now() - start) / 1000;
}
