import { describe, expect, it } from "vitest";
import { sourceLine } from "@/lib/domain/source-line";

describe("the line of sources", () => {
  const dates = { prices: "2026-11-10", index: "2026-08-11" };

  it("names sources, days and the index's license", () => {
    expect(sourceLine(dates)).toBe(
      "Prices 10 Nov 2026, models.dev and pi-ai · Index 11 Aug 2026, Epoch AI, CC BY 4.0",
    );
  });

  it("says of what day past prices are", () => {
    expect(sourceLine(dates, "2026-03-01")).toMatch(/^Prices as they were on 1 Mar 2026, models/);
  });
});
