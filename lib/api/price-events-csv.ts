import type { JudgedEvent } from "@/lib/catalog/price-events";
import type { Cell } from "@/lib/domain/columns";
import { csvText } from "@/lib/domain/csv";

const COLUMNS: readonly (readonly [name: string, of: (event: JudgedEvent) => Cell])[] = [
  ["date", ({ date }) => date],
  ["after", ({ after }) => after ?? null],
  ["host", ({ host }) => host],
  ["hostModelId", ({ hostModelId }) => hostModelId],
  ["model", ({ model }) => model],
  ["event", ({ event }) => event],
  ["change", ({ change }) => change],
  ["ratio", ({ ratio }) => ratio],
  ["inputBefore", ({ before }) => before?.input ?? null],
  ["input", ({ input }) => input],
  ["outputBefore", ({ before }) => before?.output ?? null],
  ["output", ({ output }) => output],
  ["cacheReadBefore", ({ before }) => before?.cacheRead ?? null],
  ["cacheRead", ({ cacheRead }) => cacheRead],
  ["cacheWriteBefore", ({ before }) => before?.cacheWrite ?? null],
  ["cacheWrite", ({ cacheWrite }) => cacheWrite],
];

/** Events as CSV; prices are USD per 1M tokens. */
export function priceEventsCsv(events: readonly JudgedEvent[]): string {
  return csvText([
    COLUMNS.map(([name]) => name),
    ...events.map((event) => COLUMNS.map(([, of]) => of(event))),
  ]);
}
