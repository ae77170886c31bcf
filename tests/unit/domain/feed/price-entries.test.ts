import { describe, expect, it } from "vitest";
import { DEFAULT_MIX } from "@/lib/domain/blend";
import { offerChange } from "@/lib/domain/changes/offer-change";
import { changeEntries } from "@/lib/domain/feed/change-entries";
import { priceChanges } from "@/lib/domain/feed/price-change";
import type { PriceEvent } from "@/lib/domain/price-event";
import { priceEvent as event } from "../../../fixtures/price-event";

const names = {
  host: (id: string) => id.toUpperCase(),
  model: (id: string) => `Model ${id}`,
  lab: () => "Lab",
};
const scope = {
  query: "",
  page: (host: string, day: string) => `/changes?host=${host}&day=${day}`,
};
const entries = (events: PriceEvent[], count = 10, query = "") =>
  changeEntries(
    priceChanges(events).map((change) => offerChange(change, DEFAULT_MIX)),
    names,
    { ...scope, query },
    count,
  );

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
      "GROQ: 1 ended offer on 1 Mar 2026",
      "CHUTES: 1 new offer on 1 Feb 2026",
      "GROQ: 1 price cut on 1 Feb 2026",
      "GROQ: 2 new offers on 1 Jan 2026",
    ]);
  });
  it("say what moved from where to where", () => {
    expect(entries(events)[2]?.lines).toEqual([
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
  it("have other ids in a feed that holds other changes of the same host and day", () => {
    const narrowed = entries(events, 1, "lab=a,b")[0]?.id;
    expect(narrowed).toBe("tag:weighbridge,2026:prices/groq/2026-03-01?lab=a,b");
  });
});

describe("entries of models", () => {
  const score = {
    kind: "score",
    day: "2026-02-02",
    model: "lab/x",
    ranBy: "a board",
    selfReported: false,
    url: null,
  } as const;
  const made = changeEntries(
    [
      { kind: "model", day: "2026-02-01", model: "lab/x" },
      { ...score, benchmark: "GPQA", result: "62.0 %" },
      { ...score, benchmark: "MMLU", result: "80.0 %", ranBy: null, selfReported: true },
    ],
    names,
    scope,
    10,
  );
  it("say who released which, and a model's scores of a day in one", () => {
    expect(made.map(({ id, title, lines }) => [id, title, lines])).toEqual([
      [
        "tag:weighbridge,2026:scores/lab/x/2026-02-02",
        "Model lab/x: GPQA, MMLU",
        ["GPQA: 62.0 %, run by a board", "MMLU: 80.0 %, self-reported"],
      ],
      [
        "tag:weighbridge,2026:models/lab/x",
        "Lab released Model lab/x",
        ["Model lab/x by Lab, released on 1 Feb 2026"],
      ],
    ]);
  });
});
