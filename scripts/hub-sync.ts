import { parseArgs } from "node:util";
import { catalog } from "@/lib/catalog/catalog";
import { HubFault } from "@/lib/hub/hub-fault";
import { walkRepos } from "@/lib/hub/walk-repos";
import { databaseUrl, indexFile } from "@/lib/hub-index/hub-index";
import { DatabaseBusyError } from "@/lib/hub-index/postgres/load";
import { PostgresUnavailableError } from "@/lib/hub-index/postgres/postgres-source";
import { DumpError } from "@/lib/hub-index/sources/dump";
import { DiskFullError } from "@/lib/hub-index/sync/disk-full";
import { LockedError } from "@/lib/hub-index/sync/lock";
import { type Progress, progressText } from "@/lib/hub-index/sync/progress";
import { ShortListError, type SyncFrom, syncHub } from "@/lib/hub-index/sync/sync-hub";
import { ListEndedError } from "@/lib/hub-index/sync/walk";
import { hubFaultText } from "./lib/hub-fault-text";

const USAGE = `npm run hub:sync [-- --all | --from FILE | --seed]

Brings the index of the Hub up to date: goes on with a run that was stopped, else takes what
changed since the last one, or everything at first (3,000 pages, half an hour or more).

  --all        takes everything, from the beginning: repos deleted on the Hub leave the index, and
               downloads and likes of those that did not change are renewed
  --from FILE  loads a dump: .parquet or .ndjson of the public hub-stats dataset, or one of our own
  --seed       loads the repos that ship with the site, unless there is an index

The index is written to HUB_INDEX (.hub-index/hub.duckdb), or to the PostgreSQL of DATABASE_URL.
HF_ENDPOINT, HF_TOKEN and HF_HUB_OFFLINE are honored.`;

/** A line of progress at most so often, in ms. */
const SAY_EVERY = 5000;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      all: { type: "boolean", default: false },
      from: { type: "string" },
      seed: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  const chosen = [values.all, values.from !== undefined, values.seed].filter(Boolean);
  if (values.help || chosen.length > 1) {
    console.log(USAGE);
    return values.help ? 0 : 2;
  }
  const started = performance.now();
  const progress = progressLines();
  const meta = await syncHub({
    file: indexFile(),
    databaseUrl: databaseUrl(),
    from: values.seed
      ? { kind: "seed" }
      : values.from === undefined
        ? fromHub(values.all)
        : { kind: "file", path: values.from },
    now: new Date(),
    onProgress: progress.take,
  });
  progress.sayLast();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${meta.rows.toLocaleString("en-US")} repos as of ${meta.asOf} in ${seconds} s`);
  return 0;
}

function fromHub(afresh: boolean): SyncFrom {
  return {
    kind: "hub",
    list: (options) =>
      walkRepos({
        ...options,
        onWait: ({ ms, reason }) => {
          console.log(`${hubFaultText(reason)}: waiting ${Math.ceil(ms / 1000)} s.`);
        },
      }),
    afresh,
    // Another Hub has another size.
    expected: process.env.HF_ENDPOINT ? undefined : catalog()["hub-growth"].at(-1)?.models,
  };
}

function progressLines() {
  let said = performance.now();
  let unsaid: Progress | null = null;
  const say = (progress: Progress) => {
    said = performance.now();
    unsaid = null;
    console.log(progressText(progress));
  };
  return {
    take(progress: Progress) {
      unsaid = progress;
      if (performance.now() - said >= SAY_EVERY) say(progress);
    },
    sayLast() {
      if (unsaid) say(unsaid);
    },
  };
}

/** What a caller can do something about; null for what is a fault of ours. */
function sentence(error: unknown): string | null {
  if (error instanceof HubFault) {
    const again =
      error.reason.kind === "offline"
        ? "Load a dump with --from."
        : "Sync again: it goes on where it was.";
    return `${hubFaultText(error.reason)}. ${again}\n(${error.message})`;
  }
  const isExpected = [
    ...[DumpError, LockedError, DiskFullError, ShortListError, ListEndedError],
    ...[DatabaseBusyError, PostgresUnavailableError],
  ].some((kind) => error instanceof kind);
  return isExpected ? (error as Error).message : null;
}

try {
  process.exitCode = await main();
} catch (error) {
  const said = sentence(error);
  if (said === null) throw error;
  console.error(said);
  process.exitCode = 1;
}
