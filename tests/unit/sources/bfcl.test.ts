import { describe, expect, it } from "vitest";
import { bfcl } from "@/lib/sources/bfcl";
import { copy, csv, factsOf, refusal } from "./support";

const FILE = "quality/bfcl_v4.2025-12-16.csv";
const file = (...rows: string[]) =>
  copy(FILE, csv("Rank,Overall Acc,Model,Model Link,Latency Mean (s),Organization", ...rows));
const linkedTo = (link: string) =>
  factsOf(bfcl, file(`1,50.00%,Nova (FC),${link},1.2,Acme`))[0]?.hubRepo;

describe("Berkeley Function-Calling Leaderboard", () => {
  it("reads a percentage as a fraction, without the tail of a binary division", () => {
    expect(factsOf(bfcl, file("1,77.47%,Nova (FC),https://acme.test,4.4,Acme"))).toMatchObject([
      {
        source: "bfcl",
        asOf: "2025-12-16",
        benchmark: "Overall Acc",
        model: "Nova (FC)",
        value: 0.7747,
        ranBy: "Berkeley Function-Calling Leaderboard",
        organization: "Acme",
      },
    ]);
  });

  it("takes the Hub repo from a link to one", () => {
    expect(linkedTo("https://huggingface.co/acme/Nova-8B.v1")).toBe("acme/Nova-8B.v1");
  });

  it("takes no repo from a link to an organization, a collection or another site", () => {
    expect(linkedTo("https://huggingface.co/acme")).toBeNull();
    expect(linkedTo("https://huggingface.co/collections/nova-1")).toBeNull();
    expect(linkedTo("https://acme.test/huggingface.co/acme/nova")).toBeNull();
  });

  it("refuses an accuracy without its percent sign", () => {
    expect(refusal(bfcl, file("1,77.47,Nova (FC),https://acme.test,4.4,Acme"))).toBe(
      `${FILE}: row 1: Overall Acc: is not a percentage: "77.47"`,
    );
  });

  it("refuses an accuracy above 100 %", () => {
    expect(refusal(bfcl, file("1,177.47%,Nova (FC),https://acme.test,4.4,Acme"))).toBe(
      `${FILE}: row 1: Overall Acc: is outside 0..100: 177.47`,
    );
  });

  it("refuses a model listed twice", () => {
    const row = "1,77.47%,Nova (FC),https://acme.test,4.4,Acme";
    expect(refusal(bfcl, file(row, row))).toBe(
      `${FILE}: row 2: Model: is the same as row 1: Nova (FC)`,
    );
  });

  it("refuses a negative accuracy, and one that is no number", () => {
    const accuracy = (text: string) =>
      refusal(bfcl, file(`1,${text},Nova (FC),https://acme.test,4.4,Acme`));
    expect(accuracy("-3%")).toBe(`${FILE}: row 1: Overall Acc: is outside 0..100: -3`);
    expect(accuracy("n/a%")).toBe(`${FILE}: row 1: Overall Acc: is not a number: "n/a"`);
  });

  it("refuses a copy of no day, or of one that no calendar has", () => {
    const row = "1,77.47%,Nova (FC),https://acme.test,4.4,Acme";
    const { text } = file(row);
    for (const name of ["bfcl_v4.csv", "bfcl_v4.2025-13-45.csv"])
      expect(refusal(bfcl, copy(name, text))).toBe(`${name}: has no date in its name`);
  });
});
