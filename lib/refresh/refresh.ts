import path from "node:path";
import { z } from "zod";
import { readCurated } from "@/lib/catalog/catalog";
import { SNAPSHOT, type SnapshotFiles } from "@/lib/catalog/files";
import { buildSnapshot } from "./build";
import { diffRows, type FileDiff } from "./diff";
import { readText, replaceFolder, restoreFolder } from "./folder";
import { newEvents, RECORDED, recordedEvents } from "./grow-history";
import { type From, gather, type Group, type Progress } from "./gather";
import { serialize } from "./serialize";

export type Refreshed = { snapshot: SnapshotFiles; diffs: FileDiff[]; upToDate: boolean };

export type RefreshOptions = {
  /** Project folder, with `data/` in it. */
  root: string;
  from: From;
  groups: ReadonlySet<Group>;
  /** Only compare; write nothing. */
  check: boolean;
  /** Accept a source that has lost more than half of its rows. */
  allowShrink: boolean;
  progress?: Progress;
};

/** Gathers facts, joins them, records which prices changed since the last time, checks the result against its own schemas and replaces `data/facts` and `data/snapshot`. */
export async function refresh({
  root,
  from,
  groups,
  check,
  allowShrink,
  progress,
}: RefreshOptions): Promise<Refreshed> {
  const data = path.join(root, "data");
  if (!check)
    for (const folder of ["facts", "snapshot"]) await restoreFolder(path.join(data, folder));
  const gathered = await gather(data, from, { groups, allowShrink, ...(progress && { progress }) });
  const curated = readCurated(root);
  const known = recordedEvents(data);
  const joined = buildSnapshot(gathered, curated, known);
  const fresh = newEvents(data, joined.offers);
  const recorded = [...known, ...fresh];
  const snapshot = fresh.length > 0 ? buildSnapshot(gathered, curated, recorded) : joined;
  const snapshotFiles = new Map<string, string>();
  for (const [name, schema] of Object.entries(SNAPSHOT)) {
    const rows = snapshot[name as keyof SnapshotFiles];
    const parsed = schema.safeParse(rows);
    if (!parsed.success)
      throw new Error(`${name}.json would be wrong: ${z.prettifyError(parsed.error)}`, {
        cause: parsed.error,
      });
    snapshotFiles.set(`${name}.json`, serialize(rows));
  }
  const factFiles = new Map(
    Object.entries(gathered.facts).map(([id, facts]) => [`${id}.json`, serialize(facts)]),
  );
  if (recorded.length > 0) factFiles.set(`${RECORDED}.json`, serialize(recorded));

  const diffs: FileDiff[] = [];
  let upToDate = true;
  for (const [name, rows] of Object.entries(snapshot)) {
    const before = await readText(path.join(data, "snapshot", `${name}.json`));
    if (before !== snapshotFiles.get(`${name}.json`)) upToDate = false;
    diffs.push(diffRows(name, before === null ? [] : (JSON.parse(before) as unknown[]), rows));
  }
  for (const [name, text] of factFiles) {
    if ((await readText(path.join(data, "facts", name))) !== text) upToDate = false;
  }
  if (!check && !upToDate) {
    await replaceFolder(path.join(data, "facts"), factFiles);
    await replaceFolder(path.join(data, "snapshot"), snapshotFiles);
  }
  return { snapshot, diffs, upToDate };
}
