import { existsSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { changesFileOf } from "../lib/hub-index/duckdb/attach-index";
import { findPostgres, startPostgres } from "../scripts/lib/postgres";
import { runMeasured } from "./lib/hub/measured-process";
import { databaseBytes } from "./lib/hub/database-bytes";
import { writeDump } from "./lib/hub/write-dump";
import { machine, printLoadAfter, printMachine } from "./lib/machine";
import { printTable } from "./lib/print-table";
import { percentile } from "./lib/statistics";

const Times = z.array(z.number());
const Figures = z.object({
  readyMs: z.number(),
  queries: z.object({
    search: Times,
    searchesPerSecond: z.number(),
    searchOfMany: Times,
    list: Times,
    facets: Times,
  }),
  upsert: z.object({ seconds: z.number(), processorSeconds: z.number(), readers: Times }),
});

/** The index in one engine, measured; budgets are for the embedded one at three million rows. NaN where it was kept. */
type Result = {
  loadSeconds: number;
  megabytes: number;
  loadPeakMiB: number;
  peakMiB: number;
  figures: z.infer<typeof Figures>;
};

const METRICS: readonly {
  name: string;
  value: (result: Result) => number;
  unit: string;
  budget?: number;
  atLeast?: true;
}[] = [
  { name: "load", value: (r) => r.loadSeconds, unit: "s", budget: 30 },
  { name: "on disk", value: (r) => r.megabytes, unit: "MB", budget: 250 },
  { name: "ready", value: (r) => r.figures.readyMs / 1000, unit: "s", budget: 3 },
  {
    name: "search, p50",
    value: (r) => percentile(r.figures.queries.search, 0.5),
    unit: "ms",
    budget: 25,
  },
  {
    name: "search, p95",
    value: (r) => percentile(r.figures.queries.search, 0.95),
    unit: "ms",
    budget: 60,
  },
  {
    name: "16 clients, searches a second",
    value: (r) => r.figures.queries.searchesPerSecond,
    unit: "",
    budget: 150,
    atLeast: true,
  },
  {
    name: "16 clients, p95",
    value: (r) => percentile(r.figures.queries.searchOfMany, 0.95),
    unit: "ms",
    budget: 250,
  },
  {
    name: "filter, sort, page, p95",
    value: (r) => percentile(r.figures.queries.list, 0.95),
    unit: "ms",
    budget: 30,
  },
  {
    name: "facets, p95",
    value: (r) => percentile(r.figures.queries.facets, 0.95),
    unit: "ms",
    budget: 80,
  },
  { name: "upsert of 10,000", value: (r) => r.figures.upsert.seconds, unit: "s", budget: 0.4 },
  {
    name: "processor time of its process",
    value: (r) => r.figures.upsert.processorSeconds,
    unit: "s",
  },
  {
    name: "readers meanwhile, p99",
    value: (r) => percentile(r.figures.upsert.readers, 0.99),
    unit: "ms",
    budget: 100,
  },
  { name: "memory, serving", value: (r) => r.peakMiB, unit: "MiB", budget: 1024 },
  { name: "memory, loading", value: (r) => r.loadPeakMiB, unit: "MiB" },
];

const BUDGET_ROWS = 3_000_000;
const FOLDER = path.join("bench", ".work", "hub");

const { values: options } = parseArgs({
  options: {
    rows: { type: "string", default: String(BUDGET_ROWS) },
    engine: { type: "string", default: "duckdb,postgres" },
    // What was loaded stays in the work folder, and what is there is not loaded again.
    keep: { type: "boolean", default: false },
  },
});

printMachine(machine());
let missed = 0;
for (const rows of options.rows.split(",").map(Number)) {
  const dump = await writeDump(rows);
  const results = new Map<string, Result>();
  if (options.engine.includes("duckdb")) results.set("DuckDB", await measureDuckDb(dump, rows));
  const postgres = findPostgres();
  if (options.engine.includes("postgres") && postgres)
    results.set("PostgreSQL", await measurePostgres(postgres, dump, rows));
  missed += print(rows, results);
}
printLoadAfter();
process.exitCode = missed > 0 ? 1 : 0;

async function measureDuckDb(dump: string, rows: number): Promise<Result> {
  const file = path.resolve(FOLDER, `hub-${rows}.duckdb`);
  // Those of the upsert of the run before.
  rmSync(changesFileOf(file), { force: true });
  const loaded =
    options.keep && existsSync(file)
      ? null
      : await runMeasured("scripts/hub-sync.ts", ["--from", dump], {
          HUB_INDEX: file,
          DATABASE_URL: "",
        });
  const megabytes = statSync(file).size / 1e6;
  const asked = await runMeasured("bench/lib/hub/query-process.ts", [file, dump], {});
  if (!options.keep) rmSync(file);
  return result(loaded, megabytes, asked);
}

async function measurePostgres(folder: string, dump: string, rows: number): Promise<Result> {
  const data = options.keep ? path.resolve(FOLDER, `postgres-${rows}`) : undefined;
  const isLoaded = data !== undefined && existsSync(data);
  const server = await startPostgres(folder, data);
  try {
    const loaded = isLoaded
      ? null
      : await runMeasured("scripts/hub-sync.ts", ["--from", dump], {
          HUB_INDEX: path.resolve(FOLDER, "postgres-work.duckdb"),
          DATABASE_URL: server.url,
        });
    const megabytes = (await databaseBytes(server.url)) / 1e6;
    const asked = await runMeasured("bench/lib/hub/query-process.ts", [server.url, dump], {});
    return result(loaded, megabytes, asked);
  } finally {
    server.stop();
  }
}

type Ran = Awaited<ReturnType<typeof runMeasured>>;

function result(loaded: Ran | null, megabytes: number, asked: Ran): Result {
  return {
    loadSeconds: loaded?.seconds ?? NaN,
    megabytes,
    loadPeakMiB: loaded?.peakMiB ?? NaN,
    peakMiB: asked.peakMiB,
    figures: Figures.parse(JSON.parse(asked.output)),
  };
}

/** Prints the figures of one size; resolves with how many budgets were missed. */
function print(rows: number, results: ReadonlyMap<string, Result>): number {
  console.log(`\n${rows.toLocaleString("en-US")} repos\n`);
  const embedded = results.get("DuckDB");
  const isJudged = rows === BUDGET_ROWS && embedded !== undefined;
  const verdicts = METRICS.map(({ value, budget, atLeast }) => {
    if (!isJudged || budget === undefined) return "";
    if (Number.isNaN(value(embedded))) return "";
    const isMet = atLeast ? value(embedded) >= budget : value(embedded) <= budget;
    return isMet ? "met" : "MISSED";
  });
  printTable(
    ["", ...results.keys(), "Budget", "DuckDB"],
    METRICS.map(({ name, value, unit, budget, atLeast }, at) => [
      unit ? `${name} (${unit})` : name,
      ...[...results.values()].map((measured) => text(value(measured))),
      budget === undefined ? "" : `${atLeast ? "≥" : "≤"} ${budget}`,
      verdicts[at] ?? "",
    ]),
  );
  return verdicts.filter((verdict) => verdict === "MISSED").length;
}

function text(value: number): string {
  if (Number.isNaN(value)) return "–";
  return value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
}
