import { expect, it } from "vitest";
import { eventPrices } from "@/lib/domain/event-prices";
import type { PriceEvent } from "@/lib/domain/price-event";

const event = (
  date: string,
  input: number | null,
  known: Partial<PriceEvent> = {},
): PriceEvent => ({
  ...{ date, host: "h", hostModelId: "a", model: "lab/a", event: "changed" },
  ...{ input, output: input, cacheRead: null, cacheWrite: null },
  ...known,
});
const inputs = (events: PriceEvent[]) =>
  eventPrices(events).map(({ before, now }) => [before?.input ?? null, now?.input ?? null]);

it("pairs each event with the price before it, of the same id at the same host", () => {
  expect(
    inputs([
      event("2026-01-01", 2, { event: "added" }),
      event("2026-01-01", 9, { event: "added", host: "other" }),
      event("2026-02-01", 1),
      event("2026-03-01", null, { event: "removed" }),
      event("2026-04-01", 3, { event: "added" }),
    ]),
  ).toEqual([
    [null, 2],
    [null, 9],
    [2, 1],
    [1, null],
    [null, 3],
  ]);
});

it("passes over a price that cannot be believed, and takes one of 0 for none", () => {
  expect(
    inputs([event("2026-01-01", 2), event("2026-02-01", 2e6), event("2026-03-01", 1)]),
  ).toEqual([
    [null, 2],
    [2, 2],
    [2, 1],
  ]);
  expect(inputs([event("2026-01-01", 2), event("2026-02-01", 0)])[1]).toEqual([2, null]);
});

it("starts anew where an id comes to stand for another model", () => {
  expect(inputs([event("2026-01-01", 2), event("2026-02-01", 1, { model: "lab/b" })])[1]).toEqual([
    null,
    1,
  ]);
});
