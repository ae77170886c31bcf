import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { DEFAULT_MIX } from "@/lib/domain/blend";
import { compareRows } from "@/lib/domain/compare/compare-rows";
import { compareCsv, compareMarkdown } from "@/lib/domain/compare/files";
import { hostLadders } from "@/lib/domain/compare/host-ladder";
import { scorePanels } from "@/lib/domain/compare/score-panels";
import { compareTitle } from "@/lib/domain/compare/title";
import { compareVerdict } from "@/lib/domain/compare/verdict";
import {
  comparedModel,
  comparisonOf,
  measure,
  offersAt,
  quality,
} from "@/tests/fixtures/comparison";

const a = comparedModel("A|<b>", { id: "lab/a", offers: offersAt([1, 1], [2, 4]) });
const b = comparedModel("=B", { id: "lab/b", offers: offersAt([5, 30]) });
const comparison = comparisonOf([a, b], { A: [140, 136, 143] });
const given = {
  comparison,
  mix: DEFAULT_MIX,
  groups: compareRows(comparison, DEFAULT_MIX),
  verdict: compareVerdict(comparison, DEFAULT_MIX),
  url: "https://example.org/compare?m=lab/a,lab/b",
};

describe("a comparison as CSV", () => {
  const lines: string[][] = parse(compareCsv(given));
  const line = (figure: string) => lines.find((fields) => fields[1] === figure);

  it("has a line for each figure with its unit, at full precision, and where it is from", () => {
    // (1 + 2.5) / 2, and 11.25
    expect(line("At 3 : 1")).toEqual([
      "Price, $ per 1M tokens, median over hosts",
      "At 3 : 1",
      "USD per 1M tokens",
      "1.75",
      "11.25",
      "models.dev 2026-09-30",
    ]);
  });
  it("has the ends of intervals, and leaves the unknown empty", () => {
    expect(line("Index, low end of the 90 % interval")?.slice(3, 5)).toEqual(["136", ""]);
  });
  it("says its dates and mix, and runs no formula", () => {
    expect(lines[0]?.slice(3, 5)).toEqual(["A|<b>", "'=B"]);
    expect(line("Prices as of")?.[3]).toBe("2026-11-10");
    expect(line("Mix (input:output)")?.[4]).toBe("3:1");
  });
});

describe("a comparison as Markdown", () => {
  const text = compareMarkdown(given);
  it("is a table with best values in bold, dates and sources", () => {
    expect(text).toContain("| --- | --- | --- |");
    expect(text).toContain(
      "| At 3 : 1 | **$1.75 ($1.00 – $2.50, 2 hosts)** | $11.25 (at Host A) |",
    );
    expect(text).toContain("as of 10 Nov 2026; index of 11 Aug 2026");
    expect(text).toContain("[models.dev](https://models.dev)");
    expect(text).toContain("<https://example.org/compare?m=lab/a,lab/b>");
  });
  it("lets no name become markup", () => {
    expect(text).toContain("|  | A\\|\\<b\\> | =B |");
  });
});

describe("the prices of hosts", () => {
  it("are by model, cheapest first", () => {
    expect(hostLadders(comparison, DEFAULT_MIX)[0]?.hosts).toEqual([
      { id: "a", name: "Host A", usd: 1 },
      { id: "b", name: "Host B", usd: 2.5 },
    ]);
  });
});

describe("shared scores", () => {
  const panelsOf = (...values: Record<string, ReturnType<typeof quality>>[]) =>
    scorePanels(
      comparisonOf(
        [a, b],
        {},
        {
          quality: {
            measures: values.map((_, place) => measure({ id: `m${place}` })),
            values: Object.fromEntries(values.map((value, place) => [`m${place}`, value])),
          },
        },
      ),
    );
  it("leave out what only one has", () => {
    expect(panelsOf({ "lab/a": quality({ value: 0.5 }) })).toEqual([]);
  });
  it("say who leads, and who ties", () => {
    const findings = panelsOf(
      { "lab/a": quality({ value: 0.5 }), "lab/b": quality({ value: 0.75 }) },
      {
        "lab/a": quality({ value: 0.5, low: 0.4, high: 0.6 }),
        "lab/b": quality({ value: 0.55, low: 0.45, high: 0.65 }),
      },
      { "lab/a": quality({ value: 0.5 }), "lab/b": quality({ value: 0.75, selfReported: true }) },
    ).map(({ finding }) => finding);
    expect(findings).toEqual([
      "=B leads with 75.0 %",
      "Both tie",
      "Some are the makers’ own figures, so nobody leads",
    ]);
  });
  it("place shares on a scale from 0 to 100 %", () => {
    const [panel] = panelsOf({ "lab/a": quality({ value: 0.25 }), "lab/b": quality({ value: 1 }) });
    expect(panel?.entries.map(({ at }) => at)).toEqual([0.25, 1]);
  });
});

describe("the title", () => {
  it("names up to four, and of more how many", () => {
    expect(compareTitle([])).toBe("Compare models");
    expect(compareTitle(["A"])).toBe("A");
    expect(compareTitle(["A", "B"])).toBe("A and B");
    expect(compareTitle(["A", "B", "C", "D", "E"])).toBe("A, B, C and 2 more");
  });
});
