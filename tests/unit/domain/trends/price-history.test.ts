import { describe, expect, it } from "vitest";
import { DEFAULT_MIX } from "@/lib/domain/blend";
import { chartLines } from "@/lib/domain/charts/chart";
import { eventPrices } from "@/lib/domain/event-prices";
import type { Offer } from "@/lib/domain/offer";
import type { ModelPrice } from "@/lib/domain/price";
import { changeKind, changeRatio } from "@/lib/domain/price-change-kind";
import { historyChart } from "@/lib/domain/trends/charts/history-chart";
import { historyTable } from "@/lib/domain/trends/charts/history-table";
import { historyTitle } from "@/lib/domain/trends/history-title";
import { laterChange } from "@/lib/domain/trends/later-change";
import { type DatedOffer, presentPrice } from "@/lib/domain/trends/present-price";
import { priceLines } from "@/lib/domain/trends/price-lines";
import { offer } from "@/tests/fixtures/catalog-parts";
import { prices } from "@/tests/fixtures/explorable";
import { priceEvent } from "@/tests/fixtures/price-event";

const at = { mix: DEFAULT_MIX, mixWords: "at 3 : 1" };
const price = (median: number, hosts = 1): ModelPrice => ({
  ...{ median, hosts },
  min: { value: median / 2, host: "chutes" },
  max: { value: median * 2, host: "groq" },
});
const counted = (offers: readonly Offer[]) =>
  offers.flatMap(({ host, prices }) => (prices ? [{ host, prices }] : []));
const dated = (hostId: string, usd: number, known: Partial<Offer> = {}): DatedOffer => {
  const { host, source, asOf, before } = offer("lab/x", hostId, known);
  return { ...{ host, source, asOf, before }, prices: prices(usd, usd) };
};

describe("the title of a price's history", () => {
  const title = (
    steps: readonly [day: string, price: ModelPrice | null][],
    today: ModelPrice | null,
  ) =>
    historyTitle({
      series: { steps: steps.map(([day, price]) => ({ day, price })), today },
      ...{ recorded: "2026-07-02", mixWords: "at 3 : 1" },
    });
  it("holds today's price against the first recorded one", () => {
    expect(title([["2025-03-02", price(0.9)]], price(0.24))).toBe(
      "From $0.90 to $0.24 at 3 : 1 since Mar 2025: 73 % less",
    );
    expect(title([["2025-03-02", price(1, 3)]], price(4, 9))).toBe(
      "From $1.00 to $4.00 at 3 : 1 since Mar 2025: 4 times as much, median over 3 hosts then and 9 now",
    );
  });
  it("says so when it never moved, or is back where it was", () => {
    expect(title([["2025-03-02", price(2)]], price(2))).toBe(
      "One price since 2 Mar 2025: $2.00 at 3 : 1",
    );
    expect(title([["2025-03-02", price(2)]], price(2, 4))).toBe(
      "The same median since 2 Mar 2025: $2.00 at 3 : 1, over 1 host then and 4 now",
    );
    expect(
      title(
        [
          ["2025-03-02", price(2)],
          ["2025-06-02", price(1)],
        ],
        price(2),
      ),
    ).toBe("$2.00 at 3 : 1, the same as in Mar 2025, after $1.00 to $2.00 in between");
  });
  it("says when the price went, or that only the record has one", () => {
    expect(title([["2025-03-02", price(2)]], null)).toBe(
      "No price today; it was $2.00 at 3 : 1 when the record ends, 2 Jul 2026",
    );
    expect(
      title(
        [
          ["2025-03-02", price(2)],
          ["2026-05-15", null],
        ],
        null,
      ),
    ).toBe("No price since 15 May 2026; it was $2.00 at 3 : 1");
    expect(title([], price(2))).toBe(
      "Its lab’s own price is not in the record, which ends 2 Jul 2026",
    );
  });
  it("compares nothing with a price of 0", () => {
    expect(title([["2025-03-02", price(0)]], price(2))).toBe(
      "From $0 to $2.00 at 3 : 1 since Mar 2025",
    );
  });
});

describe("the line of each host", () => {
  const steps = [
    { day: "2026-01-01", offers: [offer("lab/x", "groq", { prices: prices(4, 4) })] },
    {
      day: "2026-02-01",
      offers: [
        offer("lab/x", "groq", { prices: prices(4, 4) }),
        offer("lab/x", "chutes", { prices: prices(2, 2) }),
        offer("lab/x", "chutes", { prices: prices(1, 1) }),
      ],
    },
    { day: "2026-03-01", offers: [offer("lab/x", "chutes", { prices: prices(1, 1) })] },
  ];
  const lines = priceLines(steps, counted, [dated("groq", 8)], DEFAULT_MIX);
  it("has its cheapest offer from each day it changed, and ends where it has none", () => {
    expect(lines).toEqual([
      { id: "chutes", steps: [{ day: "2026-02-01", usd: 1 }], today: null },
      {
        id: "groq",
        steps: [
          { day: "2026-01-01", usd: 4 },
          { day: "2026-03-01", usd: null },
        ],
        today: 8,
      },
    ]);
  });
  const chart = (host: string | null, series: Parameters<typeof historyChart>[0]["series"]) =>
    historyChart({
      ...{ series, lines, host, closed: false, later: false, mixWords: "at 3 : 1" },
      ...{ recorded: "2026-07-02", today: "2026-11-10", sources: "" },
      names: { model: "X", host: (id) => id.toUpperCase() },
      table: { columns: [], rows: [] },
    });
  it("is thin, spoken of by the host's name, beside cheapest, median and dearest", () => {
    const { plot, title } = chart(null, {
      ...{ model: "lab/x", steps: [{ day: "2026-01-01", price: price(4, 2) }], today: price(8, 2) },
    });
    expect(title).toBe(
      "From $4.00 to $8.00 at 3 : 1 since Jan 2026: 2 times as much, median over 2 hosts then and 2 now",
    );
    expect(plot?.lines.map(({ thin }) => thin ?? false)).toEqual([true, true, false, false, false]);
    expect(plot?.key).toContainEqual({ look: "other", form: "thin", words: "Each host" });
    expect(plot?.spots.map(({ title, details }) => [title, details[0]])).toContainEqual([
      "CHUTES",
      "$1.00",
    ]);
  });
  it("is an offer's where one host is looked at, and a price of 0 has no place", () => {
    const { plot, title } = chart("Groq", {
      ...{ model: "lab/x", steps: [{ day: "2026-01-01", price: price(0) }], today: price(0) },
    });
    expect(title).toBe("Groq: one price since 1 Jan 2026: $0 at 3 : 1");
    expect(plot?.key.map(({ words }) => words)).toEqual(["Each offer", "Price"]);
    expect(plot?.marks.every(({ y }) => Number.isFinite(y))).toBe(true);
  });
});

describe("the table of changes", () => {
  it("has each event, the newest first, with what the mix costs before and after", () => {
    const source = { name: "models.dev", homepage: "https://models.dev" };
    const events = eventPrices([
      priceEvent("2026-01-01", 4, { output: 8 }),
      priceEvent("2026-02-01", 4, { output: 8, cacheRead: 1 }),
      priceEvent("2026-03-01", 2, { output: 4, cacheRead: 1, after: "2026-02-20" }),
      priceEvent("2026-04-01", null),
    ]);
    const table = historyTable({
      ...at,
      changes: events.map((one) => ({
        ...{ ...one, source },
        change: changeKind(one, DEFAULT_MIX),
        ratio: changeRatio(one, DEFAULT_MIX),
      })),
      hostCell: (id) => id,
    });
    // (3 × 4 + 8) ÷ 4 is 5.
    expect(chartLines(table).slice(1)).toEqual([
      [
        ...["2026-04-01", "groq", "Offer ended", "–", 2.5, "–"],
        ...["$2.00 → –", "$4.00 → –", "$1.00 → –", "x", "models.dev"],
      ],
      [
        ...["2026-02-20 to 2026-03-01", "groq", "Price cut", -0.5, 5, 2.5],
        ...["$4.00 → $2.00", "$8.00 → $4.00", "$1.00", "x", "models.dev"],
      ],
      [
        ...["2026-02-01", "groq", "Other price", 0, 5, 5],
        ...["$4.00", "$8.00", "– → $1.00", "x", "models.dev"],
      ],
      [
        ...["2026-01-01", "groq", "New offer", "–", "–", 5],
        ...["$4.00", "$8.00", "–", "x", "models.dev"],
      ],
    ]);
  });
});

describe("a price none of whose changes is recorded", () => {
  const recorded = { first: "2025-06-04", last: "2026-07-02" };
  const said = (offers: readonly DatedOffer[]) => presentPrice({ ...at, offers, recorded });
  it("is known since the day of the newest source", () => {
    expect(
      said([dated("groq", 1), dated("chutes", 3, { source: "pi-ai", asOf: "2026-11-10" })]),
    ).toEqual({
      text: "No change of its price is in the record of 4 Jun 2025 to 2 Jul 2026. The present one, $2.00 at 3 : 1, the median over 2 hosts, is known since 10 Nov 2026 at the latest.",
      source: "pi-ai",
    });
  });
  const before = { prices: prices(4, 4), source: "models.dev", asOf: "2026-09-30" };
  it("was another where an older source says so", () => {
    const { text } = said([dated("groq", 1, { source: "pi-ai", asOf: "2026-11-10", before })]);
    expect(text).toContain(
      "$1.00 at 3 : 1, is known since 10 Nov 2026 at the latest; on 30 Sep 2026 it was $4.00.",
    );
  });
  it("is said to be unknown where nobody has one", () => {
    expect(said([]).text).toBe(
      "No price that counts is known of it, neither today nor in the record of 4 Jun 2025 to 2 Jul 2026.",
    );
  });
  it("is a change where two sources tell prices apart, batch prices aside", () => {
    const known = { prices: prices(1, 1), source: "pi-ai", asOf: "2026-11-10", before };
    const change = laterChange(offer("lab/x", "groq", known));
    expect(change?.event).toMatchObject({ date: "2026-11-10", after: "2026-09-30", input: 1 });
    expect(change && changeRatio(change, DEFAULT_MIX)).toBe(0.25);
    const batch = { ...before, prices: { ...prices(1, 1), batchInput: 0.5 } };
    const same = laterChange(offer("lab/x", "groq", { ...known, before: batch }));
    expect(same && changeKind(same, DEFAULT_MIX)).toBeNull();
    expect(laterChange(offer("lab/x", "groq"))).toBeNull();
  });
});
