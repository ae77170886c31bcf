import { describe, expect, it } from "vitest";
import { DEFAULT_MIX } from "@/lib/domain/blend";
import { byDay } from "@/lib/domain/changes/by-day";
import { changesChart } from "@/lib/domain/changes/changes-chart";
import { DEFAULT_CHANGES } from "@/lib/domain/changes/changes-state";
import { changesWords } from "@/lib/domain/changes/changes-words";
import { changeWord, type Change } from "@/lib/domain/changes/change";
import { offerChange } from "@/lib/domain/changes/offer-change";
import { shownChange } from "@/lib/domain/changes/shown-change";
import { priceChanges } from "@/lib/domain/feed/price-change";
import type { PriceEvent } from "@/lib/domain/price-event";
import { priceEvent as event } from "../../../fixtures/price-event";

const changes = (events: PriceEvent[], mix = DEFAULT_MIX) =>
  priceChanges(events).map((change) => offerChange(change, mix));
const ALL = { day: null, before: null };

describe("a change at a mix", () => {
  // In 3 → 1, out 3 → 9: (3 × 3 + 3) / 4 = 3 becomes (3 × 1 + 9) / 4 = 3 at 3 : 1, and (1 + 9) / 2 = 5 at 1 : 1.
  const turned = [event("2026-01-01", 3), event("2026-02-01", 1, { output: 9 })];
  it("is a cut, a rise, or neither by what the mix costs", () => {
    const [, at31] = changes(turned);
    expect(at31).toMatchObject({ kind: "other", ratio: 1 });
    const [, at11] = changes(turned, { ...DEFAULT_MIX, input: 1, output: 1 });
    expect(at11?.kind).toBe("rise");
    expect(at11?.ratio).toBeCloseTo(5 / 3);
    const [, half] = changes([event("2026-01-01", 2), event("2026-02-01", 1)]);
    expect(half).toMatchObject({ kind: "cut", ratio: 0.5 });
  });
  it("has a word for what came, went, and only lost its price", () => {
    const words = changes([
      event("2026-01-01", 2),
      event("2026-02-01", 0),
      event("2026-03-01", 3),
      event("2026-04-01", null),
    ]).map(changeWord);
    expect(words).toEqual(["New offer", "No longer priced", "Now priced", "Offer ended"]);
  });
  it("is shown with what it was, what it is, and by how much", () => {
    const [added, cut] = changes([event("2026-01-01", 2), event("2026-02-01", 1)]);
    const names = {
      host: (id: string) => id.toUpperCase(),
      model: (id: string) => ({ id, name: "X", lab: "Lab", weights: null }),
    };
    expect(cut && shownChange(cut, names)).toMatchObject({
      ...{ word: "Price cut", share: "−50 %", host: { name: "GROQ", modelId: "x" } },
      lines: [
        { label: "in", before: "$2.00", now: "$1.00" },
        { label: "out", before: "$2.00", now: "$1.00" },
      ],
    });
    // Rounded to cents both are $1.20.
    const [, slight] = changes([event("2026-01-01", 1.2), event("2026-02-01", 1.1957)]);
    expect(slight && shownChange(slight, names).lines[0]).toEqual({
      ...{ label: "in", before: "$1.20", now: "$1.1957" },
    });
    expect(added && shownChange(added, names)).toMatchObject({ word: "New offer", share: null });
  });
});

describe("the list", () => {
  const many = (day: string, count: number): Change[] =>
    Array.from({ length: count }, (_, at) => ({ kind: "model", day, model: `lab/m${at}` }));
  it("holds whole days, newest first, and says where it goes on", () => {
    const all = [...many("2026-01-02", 60), ...many("2026-01-03", 40), ...many("2026-01-04", 1)];
    const { days, older } = byDay([...many("2026-01-01", 5), ...all], ALL);
    expect(days.map(({ day, count, changes }) => [day, count, changes.length])).toEqual([
      ["2026-01-04", 1, 1],
      ["2026-01-03", 40, 25],
      ["2026-01-02", 60, 25],
    ]);
    expect(older).toBe("2026-01-02");
    const next = byDay([...many("2026-01-01", 5), ...all], { day: null, before: older });
    expect([next.days.map(({ day }) => day), next.older]).toEqual([["2026-01-01"], null]);
  });
  it("lists all of a day that is asked for by itself", () => {
    const { days, older } = byDay(many("2026-01-02", 80), { day: "2026-01-02", before: null });
    expect([days[0]?.changes.length, older]).toEqual([80, null]);
  });
  it("begins a day with releases, then the largest moves", () => {
    const offers = (id: string, to: number) =>
      changes([
        event("2026-01-01", 2, { hostModelId: id }),
        event("2026-02-01", to, { hostModelId: id }),
      ]);
    const day = [...offers("a", 1.9), ...offers("b", 0.5), ...many("2026-02-01", 1)];
    const listed = byDay(day, { day: "2026-02-01", before: null }).days[0]?.changes;
    expect(listed?.map((one) => ("hostModelId" in one ? one.hostModelId : one.kind))).toEqual([
      "model",
      "b",
      "a",
    ]);
  });
});

describe("the chart of months", () => {
  const chartOf = (events: PriceEvent[]) =>
    changesChart({
      changes: changes(events),
      recorded: { first: "2025-12-04", last: "2026-02-02" },
      ...{ mixWords: "at 3 : 1", narrowed: "", sources: "x" },
    });
  it("states what went up and what down, over every month there are records of", () => {
    const events = [event("2025-12-04", 2), event("2025-12-05", 1), event("2026-02-01", 3)];
    const { title, table } = chartOf(events);
    expect(title).toBe("Of 2 price changes 1 were cuts, 1 rises; most came in Dec 2025");
    expect(table.rows.map(([month, cuts, rises]) => [month, cuts, rises])).toEqual([
      ["2025-12", "1", "0"],
      ["2026-01", "0", "0"],
      ["2026-02", "0", "1"],
    ]);
  });
  it("has words for one kind alone, one change, and none", () => {
    const cut = [event("2025-12-04", 4), event("2025-12-05", 2)];
    expect(chartOf(cut).title).toBe("The one price change was a cut; it came in Dec 2025");
    expect(chartOf([...cut, event("2026-01-05", 1)]).title).toMatch(
      /^All 2 price changes were cuts/,
    );
    expect(chartOf([]).title).toBe("No price went up or down");
    expect(chartOf([]).plot).toBeNull();
  });
});

describe("what narrows a list", () => {
  const names = {
    set: (_: string, value: string) => value.toUpperCase(),
    model: (id: string) => id,
  };
  it("is said in words", () => {
    expect(changesWords(DEFAULT_CHANGES, names)).toBe("");
    expect(
      changesWords(
        { ...DEFAULT_CHANGES, kind: ["cut", "rise"], host: ["groq"], q: "qwen", day: "2026-01-01" },
        names,
      ),
    ).toBe("Price cuts, price rises · “qwen” · Host GROQ");
  });
});
