import type { JudgedEvent } from "@/lib/catalog/price-events";
import type { Cell } from "@/lib/domain/columns";
import { csvText } from "@/lib/domain/csv";

const COLUMNS: readonly (readonly [name: string, of: (event: JudgedEvent) => Cell])[] = [
  ["date", ({ event }) => event.date],
  ["after", ({ event }) => event.after ?? null],
  ["host", ({ event }) => event.host],
  ["hostModelId", ({ event }) => event.hostModelId],
  ["model", ({ event }) => event.model],
  ["event", ({ event }) => event.event],
  ["change", ({ change }) => change],
  ["ratio", ({ ratio }) => ratio],
  ["inputBefore", ({ before }) => before?.input ?? null],
  ["input", ({ event }) => event.input],
  ["outputBefore", ({ before }) => before?.output ?? null],
  ["output", ({ event }) => event.output],
  ["cacheReadBefore", ({ before }) => before?.cacheRead ?? null],
  ["cacheRead", ({ event }) => event.cacheRead],
  ["cacheWriteBefore", ({ before }) => before?.cacheWrite ?? null],
  ["cacheWrite", ({ event }) => event.cacheWrite],
];

/** Events as CSV; prices are USD per 1M tokens. */
export function priceEventsCsv(events: readonly JudgedEvent[]): string {
  return csvText([
    COLUMNS.map(([name]) => name),
    ...events.map((event) => COLUMNS.map(([, of]) => of(event))),
  ]);
}
