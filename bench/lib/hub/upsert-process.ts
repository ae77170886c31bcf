import { once } from "node:events";
import { upsertIndex } from "@/lib/hub-index/duckdb/write-index";
import { upsertPostgres } from "@/lib/hub-index/postgres/load";
import { hubRepos } from "./hub-repos";

/** Known repos with other figures, and one in twenty new. */
const ROWS = 10_000;
const NEW = 500;

const [where = "", rows = "0"] = process.argv.slice(2);
const step = Math.max(1, Math.floor(Number(rows) / (ROWS - NEW)));
const known = [];
let at = 0;
for (const repo of hubRepos(Number(rows))) {
  if (at % step === 0 && known.length < ROWS - NEW)
    known.push({ ...repo, downloads: (repo.downloads ?? 0) + 7, likes: (repo.likes ?? 0) + 1 });
  at += 1;
}
const repos = [
  ...known,
  ...[...hubRepos(NEW, 99)].map((repo) => ({ ...repo, id: `${repo.id}-new` })),
];
console.log("ready");
await once(process.stdin, "data");
const about = { origin: "hub", asOf: "2026-10-01" } as const;
const started = performance.now();
if (where.startsWith("postgres:")) await upsertPostgres(where, [repos], about);
else await upsertIndex(where, repos, about);
console.log(`took ${((performance.now() - started) / 1000).toFixed(3)}`);
