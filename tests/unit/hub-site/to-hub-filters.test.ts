import { describe, expect, it } from "vitest";
import { NO_HUB_FILTERS, NOT_STATED } from "@/lib/domain/hub/hub-state";
import { toHubFilters } from "@/lib/hub-site/to-hub-filters";

const filters = (state: Partial<typeof NO_HUB_FILTERS>) =>
  toHubFilters({ ...NO_HUB_FILTERS, ...state });
const seconds = (time: string) => Date.parse(time) / 1000;

it("asks nothing of the index where the reader asks nothing", () => {
  expect(filters({})).toEqual({});
  expect(filters({ q: "  " })).toEqual({});
});

it("asks for those that say nothing beside those that say something", () => {
  expect(filters({ license: ["mit", NOT_STATED], gated: [NOT_STATED] })).toEqual({
    licenses: ["mit", null],
    gated: [null],
  });
});

it("keeps a bound of 0", () => {
  expect(filters({ params: { min: null, max: 0 } })).toEqual({ parameters: { max: 0 } });
});

describe("a date", () => {
  it.each([
    ["2026-08-23", "2026-08-23T00:00:00Z", "2026-08-23T23:59:59Z"],
    ["2026-12-31", "2026-12-31T00:00:00Z", "2026-12-31T23:59:59Z"],
    ["2024-02", "2024-02-01T00:00:00Z", "2024-02-29T23:59:59Z"],
    ["2026-12", "2026-12-01T00:00:00Z", "2026-12-31T23:59:59Z"],
    ["2026", "2026-01-01T00:00:00Z", "2026-12-31T23:59:59Z"],
  ])("%s stands for the whole of its period as either bound", (date, start, end) => {
    expect(filters({ changed: { min: date, max: date } })).toEqual({
      changed: { min: seconds(start), max: seconds(end) },
    });
  });
});
