import { describe, expect, it } from "vitest";
import { epochIndex } from "@/lib/sources/epoch-index";
import { copy, csv, factsOf, refusal } from "./support";

const FILE = "quality/eci_scores.csv";
const HEADER =
  "Model,Display name,eci,eci_ci_low,eci_ci_high,date,Organization,Country (of organization),Model accessibility,Accessibility group,model_versions";
const file = (...rows: string[]) => copy(FILE, csv(HEADER, ...rows));
const NOVA = "Nova,Nova 1,140.5,138,143.2,2026-03-04,Acme,Norway,API access,Closed weights,";

describe("Epoch Capabilities Index", () => {
  it("reads a model with its 90 % interval", () => {
    expect(factsOf(epochIndex, file(NOVA))).toEqual([
      {
        asOf: "2026-08-11",
        name: "Nova",
        displayName: "Nova 1",
        value: 140.5,
        low: 138,
        high: 143.2,
        date: "2026-03-04",
        organization: "Acme",
        country: "Norway",
        accessibility: "API access",
        versions: [],
      },
    ]);
  });

  it("leaves the interval of an anchor open, since it defines the scale", () => {
    const [anchor] = factsOf(
      epochIndex,
      file("Anchor,Anchor,150,,,2025-08-07,Acme,,Unknown,Other,"),
    );
    expect(anchor).toMatchObject({ value: 150, low: null, high: null, country: null });
  });

  it("is as of its newest model when that is later than the first copy", () => {
    expect(epochIndex.asOf([file(NOVA)])).toBe("2026-08-11");
    expect(epochIndex.asOf([file(NOVA.replace("2026-03-04", "2026-10-02"))])).toBe("2026-10-02");
  });

  it("is as of the day of a live answer", () => {
    expect(epochIndex.asOf([{ ...file(NOVA), fetchedOn: "2026-11-20" }])).toBe("2026-11-20");
  });

  it("refuses an interval that does not hold its value", () => {
    expect(refusal(epochIndex, file(NOVA.replace("138", "141")))).toBe(
      `${FILE}: row 1: eci_ci_low: the interval does not hold the value`,
    );
  });

  it("refuses a model listed twice", () => {
    expect(refusal(epochIndex, file(NOVA, NOVA))).toBe(
      `${FILE}: row 2: Model: is the same as row 1: Nova`,
    );
  });

  it("refuses a file that lost a column", () => {
    expect(refusal(epochIndex, copy(FILE, csv("Model,eci", "Nova,140")))).toBe(
      `${FILE}: header: Display name: column is missing`,
    );
  });

  it("refuses an index that is no number", () => {
    expect(refusal(epochIndex, file(NOVA.replace("140.5", "n/a")))).toBe(
      `${FILE}: row 1: eci: is not a number: "n/a"`,
    );
  });

  it("refuses a header without rows", () => {
    expect(refusal(epochIndex, file())).toBe(`${FILE}: has no rows`);
  });

  it("refuses an index too large to be a number", () => {
    expect(refusal(epochIndex, file(NOVA.replace("143.2", "1e999")))).toBe(
      `${FILE}: row 1: eci_ci_high: is not a number: "1e999"`,
    );
  });

  it("refuses a day that no calendar has", () => {
    expect(refusal(epochIndex, file(NOVA.replace("2026-03-04", "2026-02-30")))).toBe(
      `${FILE}: row 1: date: is not a date: "2026-02-30"`,
    );
  });
});
