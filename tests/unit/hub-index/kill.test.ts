import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build as bundle } from "vite";
import { beforeAll, expect, it } from "vitest";
import { openFile } from "@/lib/hub-index/duckdb/open-file";
import { writeIndex } from "@/lib/hub-index/duckdb/write-index";
import { search } from "@/lib/hub-index/query/search";
import { repo } from "./repos";

const KILLS = 20;
/** Of the new index; the old one has fewer. */
const REPOS = 4000;

/** One file, so that twenty processes start quickly; beside the packages it uses. */
const PROCESS = path.resolve("node_modules/.cache/hub-index-tests/sync-process.mjs");
beforeAll(async () => {
  await bundle({
    configFile: false,
    logLevel: "error",
    resolve: { alias: { "@": path.resolve(".") } },
    build: {
      ssr: "tests/unit/hub-index/sync-process.ts",
      outDir: path.dirname(PROCESS),
      target: "node20",
      rollupOptions: { output: { entryFileNames: path.basename(PROCESS) } },
    },
  });
}, 60_000);

async function inspect(file: string) {
  const { engine, close } = await openFile(file);
  const { total, rows } = await search(engine, new Map(), { text: "model", limit: 500 });
  await close();
  return { build: engine.meta.build, rows: engine.meta.rows, total, shown: rows.length };
}

/** Runs a sync, killed after some ms of its work; resolves with whether it got to its end. */
function runSync(
  file: string,
  killAfter: number | null,
  which: "all" | "changed" = "all",
): Promise<boolean> {
  const child = spawn(process.execPath, [PROCESS, file, String(REPOS), which], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => {
    said += chunk.toString();
    if (killAfter !== null && said.startsWith("begins"))
      setTimeout(() => child.kill("SIGKILL"), killAfter);
  });
  return new Promise((resolve) => {
    child.on("exit", () => {
      resolve(said.includes("done"));
    });
  });
}

it(`keeps the old index whole when a sync is killed, ${KILLS} times at random moments`, async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "hub-kill-"));
  const file = path.join(folder, "hub.duckdb");
  const old = Array.from({ length: 300 }, (_, at) => repo(`old/model-${at}`));
  const { build } = await writeIndex(file, [old], { origin: "hub", asOf: "2026-09-01" });
  const before = { build, rows: 300, total: 300, shown: 300 };

  const started = performance.now();
  let finished = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    // From the first pages to past the end of a whole run; later ones go on where earlier ones were.
    if (await runSync(file, Math.random() * 700)) finished += 1;
    const after = await inspect(file);
    if (after.build === build) expect(after).toEqual(before);
    else expect(after).toMatchObject({ rows: REPOS, total: REPOS, shown: 500 });
  }
  console.log(
    `${KILLS - finished} of ${KILLS} syncs were killed in time, in ${Math.round((performance.now() - started) / 1000)} s`,
  );
  expect(finished).toBeLessThan(KILLS);

  expect(await runSync(file, null)).toBe(true);
  expect(await inspect(file)).toMatchObject({ rows: REPOS, total: REPOS });
  expect(readdirSync(folder)).toEqual(["hub.duckdb"]);
  rmSync(folder, { recursive: true });
}, 600_000);

it(`has all changes or none when their sync is killed, ${KILLS} times at random moments`, async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "hub-kill-"));
  const file = path.join(folder, "hub.duckdb");
  const old = Array.from({ length: 300 }, (_, at) => repo(`old/model-${at}`, { changed: 1 }));
  await writeIndex(file, [old], { origin: "hub", asOf: "2026-09-01" });

  let finished = 0;
  let least = 300;
  for (let kill = 0; kill < KILLS; kill += 1) {
    if (await runSync(file, Math.random() * 900, "changed")) finished += 1;
    const { rows, total } = await inspect(file);
    expect([300, 300 + REPOS]).toContain(rows);
    expect(total).toBe(rows);
    expect(rows).toBeGreaterThanOrEqual(least);
    least = rows;
  }
  expect(finished).toBeLessThan(KILLS);

  expect(await runSync(file, null, "changed")).toBe(true);
  expect(await inspect(file)).toMatchObject({ rows: 300 + REPOS, total: 300 + REPOS });
  rmSync(folder, { recursive: true });
}, 600_000);
