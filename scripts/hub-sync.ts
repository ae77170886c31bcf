import { parseArgs } from "node:util";
import { databaseUrl, indexFile } from "@/lib/hub-index/hub-index";
import { DatabaseBusyError } from "@/lib/hub-index/postgres/load";
import { DumpError } from "@/lib/hub-index/sources/dump";
import { LockedError } from "@/lib/hub-index/sync/lock";
import { progressText } from "@/lib/hub-index/sync/progress";
import { syncHub } from "@/lib/hub-index/sync/sync-hub";

const USAGE = `npm run hub:sync -- --from FILE

  --from FILE  loads a dump: .parquet or .ndjson of the public hub-stats dataset, or one of our own

The index is written to HUB_INDEX (.hub-index/hub.duckdb), or to the PostgreSQL of DATABASE_URL.`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { from: { type: "string" }, help: { type: "boolean", default: false } },
  });
  if (values.help || values.from === undefined) {
    console.log(USAGE);
    return values.help ? 0 : 2;
  }
  const started = performance.now();
  const meta = await syncHub({
    file: indexFile(),
    databaseUrl: databaseUrl(),
    from: { kind: "file", path: values.from },
    today: new Date().toISOString().slice(0, 10),
    onProgress: (progress) => {
      console.log(progressText(progress));
    },
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${meta.rows.toLocaleString("en-US")} repos as of ${meta.asOf} in ${seconds} s`);
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  const isExpected = [DumpError, LockedError, DatabaseBusyError].some(
    (kind) => error instanceof kind,
  );
  if (!isExpected) throw error;
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
