import { describe, expect, it } from "vitest";
import { DEFAULT_MIX } from "@/lib/domain/blend";
import {
  listedPrice,
  listOffer,
  offerGroup,
  offerRows,
  type ListedOffer,
} from "@/lib/domain/listed-offer";
import { offerDetail } from "@/lib/domain/offer-detail";
import type { Host } from "@/lib/domain/host";
import type { Offer } from "@/lib/domain/offer";
import { CHEAPEST_FIRST, pressSort, sortOffers } from "@/lib/domain/sort-offers";
import { host, offer } from "@/tests/fixtures/catalog-parts";
import { prices } from "@/tests/fixtures/explorable";

function listed(
  id: string,
  known: Partial<Offer> = {},
  facts: Partial<Host> = {},
  counted = true,
): ListedOffer {
  return listOffer(offerDetail(offer("lab/a", id, known), host(id, facts), DEFAULT_MIX, counted));
}
const roles = (offers: readonly ListedOffer[], mix = DEFAULT_MIX) =>
  Object.fromEntries(offerRows(offers, mix).map(({ host: { id }, role }) => [id, role]));

describe("an offer's part in the price", () => {
  const offers = [
    listed("dear", { prices: prices(3, 9) }),
    listed("cheap", { prices: prices(1, 1) }),
    listed("twin", { prices: prices(4, 9) }, { twinOf: "dear" }),
    listed("reseller", { prices: prices(0.1, 0.1) }, { kind: "reseller" }, false),
  ];

  it("marks the cheapest, what else enters the median, and what a host's own cheaper offer beats", () => {
    expect(roles(offers)).toEqual({
      cheap: "cheapest",
      dear: "counted",
      twin: "beaten",
      reseller: "apart",
    });
  });

  it("makes the median of exactly the marked ones", () => {
    expect(listedPrice(offers, DEFAULT_MIX)).toMatchObject({
      hosts: 2,
      median: 2.75,
      min: { host: "cheap", value: 1 },
    });
  });

  it("calls nothing the cheapest of one", () => {
    expect(roles([listed("only")])).toEqual({ only: "counted" });
  });

  it("moves with the mix", () => {
    const pair = [
      listed("output-heavy", { prices: prices(1, 10) }),
      listed("input-heavy", { prices: prices(3, 3) }),
    ];
    expect(roles(pair)).toMatchObject({ "input-heavy": "cheapest" });
    expect(roles(pair, { ...DEFAULT_MIX, input: 20 })).toMatchObject({
      "output-heavy": "cheapest",
    });
  });

  it("has no price of 0 unless the offer is free", () => {
    const [zero, free] = offerRows(
      [
        listed("zero", { prices: prices(0, 0), state: "unknown" }, {}, false),
        listed("free", { prices: prices(0, 0), state: "free" }, {}, false),
      ],
      DEFAULT_MIX,
    );
    expect([zero?.blend, free?.blend]).toEqual([null, 0]);
  });
});

describe("where an offer stands", () => {
  it.each([
    ["resellers", listed("x", { tier: "fast" }, { kind: "reseller" }, false)],
    ["plans", listed("x", { state: "subscription" }, {}, false)],
    ["levels", listed("x", { tier: "batch" }, {}, false)],
    ["listed", listed("x", { state: "unknown", prices: null }, {}, false)],
  ])("is %s", (group, given) => {
    expect(offerGroup(given)).toBe(group);
  });
});

describe("sorting offers", () => {
  const rows = offerRows(
    [
      listed("a", { context: null }),
      listed("b", { context: 8000 }),
      listed("c", { context: 128000 }),
    ],
    DEFAULT_MIX,
  );
  const order = (by: "context" | "host", direction: "ascending" | "descending") =>
    sortOffers(rows, { by, direction }).map(({ host: { id } }) => id);

  it("puts what is not known last in both directions", () => {
    expect(order("context", "descending")).toEqual(["c", "b", "a"]);
    expect(order("context", "ascending")).toEqual(["b", "c", "a"]);
  });

  it("turns around at the second press and starts anew at another column", () => {
    const once = pressSort(CHEAPEST_FIRST, "context");
    expect(once).toEqual({ by: "context", direction: "descending" });
    expect(pressSort(once, "context")).toEqual({ by: "context", direction: "ascending" });
    expect(pressSort(once, "host")).toEqual({ by: "host", direction: "ascending" });
  });
});
