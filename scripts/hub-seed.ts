import { readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { HubRepoFact } from "@/lib/domain/facts";
import { dumpLine, type DumpHeader } from "@/lib/hub-index/sources/dump";
import { fromHubFact } from "@/lib/hub-index/sources/hub-fact";
import { SEED_FILE } from "@/lib/hub-index/seed-file";

// The seed of the Hub index: what `data:refresh` last gathered about Hub repos, in the schema of the index.
const facts = JSON.parse(readFileSync("data/facts/hub-repos.json", "utf8")) as HubRepoFact[];
const repos = facts.map(fromHubFact).sort((a, b) => (a.id < b.id ? -1 : 1));
const asOf = facts.reduce((latest, fact) => (fact.asOf > latest ? fact.asOf : latest), "");
const header: DumpHeader = { format: "weighbridge-hub", version: 1, asOf, rows: repos.length };
const text = [JSON.stringify(header), ...repos.map(dumpLine), ""].join("\n");
writeFileSync(SEED_FILE, gzipSync(text, { level: 9 }));
console.log(`${SEED_FILE}: ${repos.length} repos as of ${asOf}`);
