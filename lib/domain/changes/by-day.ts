import { groupBy } from "../group-by";
import { type Change, CHANGE_KINDS, isOfferChange } from "./change";

/** What changed on one day. */
export type ChangesOfDay = {
  day: string;
  /** How many there are; not all of them need be listed. */
  count: number;
  changes: Change[];
};

type Paged = {
  days: ChangesOfDay[];
  /** The day before which the list goes on; null where it ends. */
  older: string | null;
};

/** Rows after which a list ends with its day. */
const PAGE = 50;
/** Most rows of a day, where not that day alone is asked for. */
const MOST_OF_DAY = 25;

/** Changes by day, newest first: those of one day, or as many days as fill a list. */
export function byDay(
  changes: readonly Change[],
  { day, before }: { day: string | null; before: string | null },
): Paged {
  const wanted = changes.filter(
    (change) => (day === null || change.day === day) && (before === null || change.day < before),
  );
  const sorted = [...groupBy(wanted, (change) => change.day)].sort(([a], [b]) => (a < b ? 1 : -1));
  const days: ChangesOfDay[] = [];
  let rows = 0;
  for (const [of, group] of sorted) {
    if (rows >= PAGE) return { days, older: days.at(-1)?.day ?? null };
    const listed = group.sort(compareWithinDay).slice(0, day === null ? MOST_OF_DAY : undefined);
    days.push({ day: of, count: group.length, changes: listed });
    rows += listed.length;
  }
  return { days, older: null };
}

/** By kind; the largest moves of a price first, then by model and host. */
function compareWithinDay(a: Change, b: Change): number {
  const place = CHANGE_KINDS.indexOf(a.kind) - CHANGE_KINDS.indexOf(b.kind);
  return place || size(b) - size(a) || compareText(nameOf(a), nameOf(b));
}

function size(change: Change): number {
  return isOfferChange(change) && change.ratio !== null ? Math.abs(Math.log(change.ratio)) : 0;
}

function nameOf(change: Change): string {
  return isOfferChange(change)
    ? `${change.host} ${change.model} ${change.hostModelId}`
    : change.model;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
