import type { CostRow } from "@/lib/domain/cost/cost-row";
import type { Reach } from "@/lib/domain/cost/at-least";

/** What of a model's cost is not as listed, in words. */
export function costNoteWords({ price, notes }: CostRow, reach: Reach, paid: boolean): string[] {
  const hosts = price?.hosts ?? 0;
  const at = (some: number) => (some >= hosts ? "" : ` at ${some} of ${hosts} hosts`);
  return [
    notes.longContext > 0 && `long-context price${at(notes.longContext)}`,
    notes.cacheAssumed > 0 && `no cache price listed${at(notes.cacheAssumed)}`,
    notes.tooShort > 0 &&
      `does not fit at ${notes.tooShort} ${notes.tooShort === 1 ? "host" : "hosts"}`,
    paid && reach === "below" && "below what you ask",
  ].filter((note) => note !== false);
}
