import type { Unmatched } from "./source-meta";

/** Rows of one source that matched nothing for one kind of reason. */
export type UnmatchedGroup = { id: string; source: string; reason: string; count: number };

/** Reasons that name a model or a word are told together; the rows keep their own. */
function reasonKind(reason: string): string {
  if (reason.startsWith("upstream files it under"))
    return "filed upstream under another model than its name says";
  if (/ is not in the catalogue$/.test(reason))
    return "its canonical model has no priced text offer";
  return reason;
}

/** Groups by source, the largest first; each with an id that fits in an address. */
export function unmatchedGroups(rows: readonly Unmatched[]): UnmatchedGroup[] {
  const groups = new Map<string, UnmatchedGroup>();
  for (const { source, reason } of rows) {
    const kind = rareKind(rows, source, reasonKind(reason));
    const id = groupId(source, kind);
    const group = groups.get(id);
    if (group) group.count += 1;
    else groups.set(id, { id, source, reason: kind, count: 1 });
  }
  return [...groups.values()].sort(
    (a, b) => compare(a.source, b.source) || b.count - a.count || compare(a.reason, b.reason),
  );
}

/** The rows of a group. */
export function rowsOfGroup(rows: readonly Unmatched[], id: string): Unmatched[] {
  return rows.filter(
    ({ source, reason }) => groupId(source, rareKind(rows, source, reasonKind(reason))) === id,
  );
}

const RARE = 3;
const counted = new WeakMap<readonly Unmatched[], Map<string, number>>();

/** Reasons written for one row each would make a list as long as the rows. */
function rareKind(rows: readonly Unmatched[], source: string, kind: string): string {
  let counts = counted.get(rows);
  if (!counts) {
    counts = new Map();
    for (const row of rows) {
      const key = groupId(row.source, reasonKind(row.reason));
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    counted.set(rows, counts);
  }
  return (counts.get(groupId(source, kind)) ?? 0) < RARE ? "for a reason of its own" : kind;
}

function groupId(source: string, reason: string): string {
  const words = reason.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return [source.replaceAll(".", "-"), ...words].join("-");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
