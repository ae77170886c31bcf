import { once } from "node:events";
import { upsertIndex } from "@/lib/hub-index/duckdb/write-index";
import { upsertPostgres } from "@/lib/hub-index/postgres/load";
import { changedRepos } from "./changed-repos";

// Changes ten thousand rows once told to: `upsert-process.ts <file or address> <dump it was loaded from>`.
const [where = "", dump = ""] = process.argv.slice(2);
const repos = await changedRepos(dump);
console.log("ready");
await once(process.stdin, "data");

const about = { origin: "hub", asOf: "2026-10-01" } as const;
const started = performance.now();
const cpu = process.cpuUsage();
if (where.startsWith("postgres:")) await upsertPostgres(where, [repos], about);
else await upsertIndex(where, repos, about);
const { user, system } = process.cpuUsage(cpu);
console.log(
  `took ${((performance.now() - started) / 1000).toFixed(3)} of ${((user + system) / 1e6).toFixed(3)}`,
);
