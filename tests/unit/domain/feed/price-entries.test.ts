import { describe, expect, it } from "vitest";
import { priceChanges } from "@/lib/domain/feed/price-change";
import { priceEntries } from "@/lib/domain/feed/price-entries";
import type { PriceEvent } from "@/lib/domain/price-event";

const event = (
  date: string,
  input: number | null,
  known: Partial<PriceEvent> = {},
): PriceEvent => ({
  ...{
    date,
    host: "groq",
    hostModelId: "x",
    model: "lab/x",
    event: input === null ? "removed" : "changed",
  },
  ...{ input, output: input, cacheRead: null, cacheWrite: null },
  ...known,
});
const names = { host: (id: string) => id.toUpperCase(), model: (id: string) => `Model ${id}` };
const entries = (events: PriceEvent[], count = 10) =>
  priceEntries(priceChanges(events), names, count);

describe("what changed", () => {
  it("knows what the offer cost before", () => {
    const changes = priceChanges([event("2026-01-01", 2), event("2026-02-01", 1)]);
    expect(changes.map(({ before, now }) => [before?.input, now?.input])).toEqual([
      [undefined, 2],
      [2, 1],
    ]);
  });
  it("leaves out what changes nothing, and models we do not have", () => {
    const same = [event("2026-01-01", 2), event("2026-02-01", 2)];
    expect(priceChanges(same)).toHaveLength(1);
    expect(priceChanges([event("2026-01-01", 0)])).toEqual([]);
    expect(priceChanges([event("2026-01-01", 2, { model: null })])).toEqual([]);
  });
});

describe("the entries of the feed", () => {
  const events = [
    event("2026-01-01", 2),
    event("2026-01-01", 3, { hostModelId: "y", model: "lab/y" }),
    event("2026-02-01", 1, { cacheRead: 0.5 }),
    event("2026-02-01", 7, { host: "chutes" }),
    event("2026-03-01", null),
  ];
  it("are one for a host and day, newest first", () => {
    expect(entries(events).map(({ title }) => title)).toEqual([
      "GROQ: 1 offer removed on 1 Mar 2026",
      "GROQ: 1 price changed on 1 Feb 2026",
      "CHUTES: 1 offer added on 1 Feb 2026",
      "GROQ: 2 offers added on 1 Jan 2026",
    ]);
  });
  it("say what moved from where to where", () => {
    expect(entries(events)[1]?.lines).toEqual([
      "Model lab/x (x): in $2.00 → $1.00, out $2.00 → $1.00, cache read – → $0.50",
    ]);
    expect(entries(events)[0]?.lines).toEqual(["Model lab/x (x): no longer listed at a price"]);
  });
  it("say so where the day is not known", () => {
    const vague = event("2026-02-01", 1, { after: "2026-01-10" });
    expect(entries([event("2026-01-01", 2), vague])[0]?.lines[0]).toMatch(
      /; at some time after 10 Jan 2026$/,
    );
  });
  it("keep their ids when more comes after them", () => {
    const later = [...events, event("2026-04-01", 5)];
    const ids = entries(events).map(({ id }) => id);
    expect(
      entries(later)
        .map(({ id }) => id)
        .slice(1),
    ).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids[0]).toBe("tag:weighbridge,2026:prices/groq/2026-03-01");
  });
  it("are no more than asked for, and no longer than forty lines", () => {
    expect(entries(events, 2)).toHaveLength(2);
    const many = Array.from({ length: 50 }, (_, at) =>
      event("2026-01-01", 1, { hostModelId: `m${at}` }),
    );
    expect(entries(many)[0]?.lines).toHaveLength(41);
    expect(entries(many)[0]?.lines.at(-1)).toBe("and 10 more");
  });
});
