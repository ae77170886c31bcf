import { parseArgs } from "node:util";
import { conflictsOf } from "@/lib/domain/conflicts";
import type { From, Group } from "@/lib/refresh/gather";
import { refresh } from "@/lib/refresh/refresh";

const GROUPS: readonly Group[] = ["prices", "quality", "hub"];
const USAGE = `npm run data:refresh -- [--from FOLDER | --stored] [--only ${GROUPS.join(",")}] [--check] [--allow-shrink]

  (nothing)      asks the live addresses; sources without one keep their stored facts
  --from FOLDER  reads a folder of copies, e.g. ../shared/upstream
  --stored       joins the stored facts again, after a change in data/curated or in the join
  --only LIST    refreshes these groups, the others as stored
  --check        writes nothing; exits with 1 when the snapshot is out of date
  --allow-shrink accepts a source with less than half the rows it had, which else counts as truncated`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      from: { type: "string" },
      stored: { type: "boolean", default: false },
      only: { type: "string" },
      check: { type: "boolean", default: false },
      "allow-shrink": { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const only = values.only?.split(",") ?? GROUPS;
  const unknown = only.filter((group) => !GROUPS.some((known) => known === group));
  if (unknown.length > 0 || (values.from !== undefined && values.stored)) {
    console.error(
      unknown.length > 0
        ? `--only: no group ${unknown.join(", ")}; there are ${GROUPS.join(", ")}`
        : "--from or --stored, not both",
    );
    return 2;
  }
  const from: From = values.stored
    ? { kind: "stored" }
    : values.from === undefined
      ? { kind: "live", fetch, today: new Date().toISOString().slice(0, 10) }
      : { kind: "copies", folder: values.from };

  const { snapshot, diffs, upToDate } = await refresh({
    root: process.cwd(),
    from,
    groups: new Set(GROUPS.filter((group) => only.includes(group))),
    check: values.check,
    allowShrink: values["allow-shrink"],
    progress: ({ done, of, source, rows, asOf, stored }) =>
      console.log(
        `${String(done).padStart(2)}/${of}  ${source.padEnd(26)} ${String(rows).padStart(6)} rows  ${asOf}${stored ? "  stored" : ""}`,
      ),
  });

  console.log("\nfile              rows    added  changed  removed");
  for (const { file, added, changed, removed } of diffs) {
    const rows = snapshot[file as keyof typeof snapshot].length;
    console.log(
      `${file.padEnd(14)} ${String(rows).padStart(7)} ${String(added.length).padStart(8)} ${String(changed.length).padStart(8)} ${String(removed.length).padStart(8)}`,
    );
    for (const [sign, keys] of [
      ["+", added],
      ["~", changed],
      ["−", removed],
    ] as const)
      show(sign, keys);
  }
  const reasons = new Map<string, number>();
  for (const { source, reason } of snapshot.unmatched) {
    const kind = `${source}: ${reason.replace(/[\w.-]+\/[\w.:-]+/g, "…")}`;
    reasons.set(kind, (reasons.get(kind) ?? 0) + 1);
  }
  console.log(
    `\n${snapshot.unmatched.length} upstream rows matched nothing (each with its reason in data/snapshot/unmatched.json):`,
  );
  for (const [reason, count] of [...reasons].sort((a, b) => b[1] - a[1]).slice(0, 12))
    console.log(`${String(count).padStart(7)}  ${reason}`);
  const conflicts = new Map<string, number>();
  for (const { label } of snapshot.models.flatMap(conflictsOf))
    conflicts.set(label, (conflicts.get(label) ?? 0) + 1);
  conflicts.set("Price of an offer", snapshot.offers.filter((offer) => offer.before).length);
  console.log("\nSources conflict on (both are kept; listed on /data and on the model's page):");
  for (const [label, count] of [...conflicts].sort((a, b) => b[1] - a[1]))
    console.log(`${String(count).padStart(7)}  ${label}`);
  if (upToDate) console.log("\nThe snapshot is up to date.");
  else
    console.log(
      values.check ? "\nThe snapshot is out of date." : "\nWritten: data/facts, data/snapshot.",
    );
  return values.check && !upToDate ? 1 : 0;
}

/** The first few keys of a list, and how many more there are. */
function show(sign: string, keys: readonly string[]): void {
  for (const key of keys.slice(0, 8)) console.log(`     ${sign} ${key}`);
  if (keys.length > 8) console.log(`     ${sign} … and ${keys.length - 8} more`);
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(`Nothing was changed. ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  },
);
