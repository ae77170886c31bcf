import { fileSource } from "@/lib/hub-index/duckdb/file-source";
import { hubIndexOver } from "@/lib/hub-index/open-hub-index";
import { postgresSource } from "@/lib/hub-index/postgres/postgres-source";
import { measureQueries, USES } from "./measure-queries";
import { measureUpsert } from "./measure-upsert";

// Opens an index, asks it, and prints the figures as one line: `query-process.ts <file or address> <dump it was loaded from>`.
const [where = "", dump = ""] = process.argv.slice(2);
const isDatabase = where.startsWith("postgres:");
const started = performance.now();
const source = isDatabase
  ? postgresSource(where)
  : await fileSource(where, () => Promise.reject(new Error("The index cannot be used.")));
const index = hubIndexOver(source, USES);
await index.search({});
const readyMs = performance.now() - started;
const queries = await measureQueries(index);
const upsert = await measureUpsert(index, where, dump);
console.log(JSON.stringify({ readyMs, queries, upsert }));
await index.close();
