import { describe, expect, it } from "vitest";
import { priceEvents } from "@/lib/sources/price-events";
import { copy, csv, factsOf, refusal } from "./support";

const FILE = "prices/models-dev-price-events.2025-06-04..2026-07-02.csv";
const HEADER = "date,provider,model_id,event,input,output,cache_read,cache_write";
const file = (...rows: string[]) => copy(FILE, csv(HEADER, ...rows));

describe("price events", () => {
  it("reads a change with its prices after the event", () => {
    expect(factsOf(priceEvents, file("2026-01-02,acme,nova-1,changed,1.5,6,,0"))).toEqual([
      {
        date: "2026-01-02",
        provider: "acme",
        modelId: "nova-1",
        event: "changed",
        input: 1.5,
        output: 6,
        cacheRead: null,
        cacheWrite: 0,
      },
    ]);
  });

  it("is as of the last of the two days in the file's name", () => {
    expect(priceEvents.asOf([file()])).toBe("2026-07-02");
  });

  it("keeps two changes of one day in upstream's order", () => {
    const facts = factsOf(
      priceEvents,
      file("2026-01-02,acme,nova-1,changed,2,6,,", "2026-01-02,acme,nova-1,changed,1,6,,"),
    );
    expect(facts.map((event) => event.input)).toEqual([2, 1]);
  });

  it("reads a price in scientific notation", () => {
    expect(factsOf(priceEvents, file("2026-01-02,acme,nova-1,added,9e-05,0,,"))[0]?.input).toBe(
      0.00009,
    );
  });

  it("refuses an event it does not know", () => {
    expect(refusal(priceEvents, file("2026-01-02,acme,nova-1,paused,1,2,,"))).toBe(
      `${FILE}: row 1: event: Invalid option: expected one of "added"|"changed"|"removed"`,
    );
  });

  it("refuses a negative price, naming its row", () => {
    expect(
      refusal(
        priceEvents,
        file("2026-01-02,acme,nova-1,added,1,2,,", "2026-01-03,acme,nova-1,changed,-1,2,,"),
      ),
    ).toBe(`${FILE}: row 2: input: is a negative price: -1`);
  });

  it("refuses a day no calendar has", () => {
    expect(refusal(priceEvents, file("2026-13-01,acme,nova-1,added,1,2,,"))).toBe(
      `${FILE}: row 1: date: is not a date: "2026-13-01"`,
    );
  });

  it("refuses a row cut off before its last column", () => {
    expect(
      refusal(priceEvents, file("2026-01-02,acme,nova-1,added,1,2,,", "2026-01-03,acme,nov")),
    ).toBe(`${FILE}: row 2: does not have as many columns as the header`);
  });
});
