import { describe, expect, it } from "vitest";
import { DEFAULT_MIX } from "@/lib/domain/blend";
import { compileFilters, filterRows, NO_FILTERS, type Filters } from "@/lib/domain/filter";
import { rowsAt } from "@/lib/domain/row";
import { explorable } from "@/tests/fixtures/explorable";

const rows = rowsAt(explorable, DEFAULT_MIX);

function left(filters: Partial<Filters>): string[] {
  const { conditions } = compileFilters({ ...NO_FILTERS, ...filters }, explorable.lists);
  return filterRows(rows, conditions).map(({ name }) => name);
}
function problems(filters: Partial<Filters>) {
  return compileFilters({ ...NO_FILTERS, ...filters }, explorable.lists).problems;
}
const OSS = "gpt-oss-120b";
const GPT = "GPT-5.5";
const V32 = "DeepSeek V3.2";
const NAMELESS = "Nameless";

describe("the search box", () => {
  it.each([
    ["gpt", [OSS, GPT]],
    ["gpt 120b", [OSS]],
    ["GPT oss", [OSS]],
    ["gptoss", [OSS]],
    ["openai -oss", [GPT]],
    ['"deepseek v3"', [V32]],
    ["license:mit", [V32]],
    ["license:apache", [OSS]],
    ["license:mit,apache-2.0", [OSS, V32]],
    ["license:unknown", [NAMELESS]],
    ["lab:deepseek", [V32]],
    ["lab:deep", [V32]],
    ["-weights:closed", [OSS, V32, NAMELESS]],
    ["host:groq", [OSS]],
    ['host:"deep infra"', [OSS, V32]],
    ["country:cn", [V32]],
    ["country:china", [V32]],
    ["use:allowed", [OSS, V32]],
    ["use:conditions", []],
    ["use:terms", [GPT]],
    ["cap:tools", [OSS, GPT, V32]],
    ["params:<200B", [OSS]],
    ["params:6b..700b", [OSS, V32]],
    ["params:117B", [OSS]],
    ["active:<10", [OSS]],
    ["price:<1", [OSS, V32]],
    ["price:>$10", [GPT]],
    ["context:>=128k", [OSS, GPT, V32]],
    ["context:>128k", [GPT]],
    ["context:128k", [OSS, V32]],
    ["context:..200k", [OSS, V32]],
    ["released:>2025-12", [GPT]],
    ["released:>=2025-12", [GPT, V32]],
    ["released:<2025", [NAMELESS]],
    ["released:2025-08", [OSS]],
    ["released:2025-06..2025-12", [OSS, V32]],
    ["quality:>140", [OSS, GPT, V32]],
    ["-quality:>0", [NAMELESS]],
    ["hosts:>=2", [OSS]],
    ["LICENSE:MIT", [V32]],
  ])("%s leaves %j", (q, names) => expect(left({ q })).toEqual(names));

  it.each([
    ["licence:mit", "no field “licence”, perhaps “license:”"],
    ["zzzzzzzz:1", "no field “zzzzzzzz”"],
    ["license:mti", "no license “mti”, perhaps “mit”"],
    ["params:<big", "not a number, as in params:<70B"],
    ["released:>soon", "not a date, as in released:>2026-01"],
    ["released:>2026-13", "not a date, as in released:>2026-01"],
    ["lab:", "say what after “lab:”"],
    ["lab:,", "say what after “lab:”"],
    ["constructor:x", "no field “constructor”, perhaps “context:”"],
    ["lab:__proto__", "no lab “__proto__”"],
  ])("%s is said not to be understood: %s", (q, message) => {
    expect(problems({ q })).toEqual([{ parameter: "q", value: q, message }]);
    expect(left({ q })).toHaveLength(rows.length);
  });
});

describe("the rail's filters", () => {
  it("needs one of the chosen values of most sets, and each chosen capability", () => {
    expect(left({ license: ["mit", "apache-2.0"] })).toEqual([OSS, V32]);
    expect(left({ cap: ["tools", "structured-output"] })).toEqual([GPT]);
    expect(left({ modality: ["image"] })).toEqual([GPT]);
  });
  it("finds what is not known by that name", () => {
    expect(left({ license: ["unknown"] })).toEqual([NAMELESS]);
    expect(left({ country: ["unknown"] })).toEqual([NAMELESS]);
  });
  it("leaves out of a range what has no figure, and includes both its ends", () => {
    expect(left({ params: { min: 116.8e9, max: 671e9 } })).toEqual([OSS, V32]);
    expect(left({ params: { min: 0, max: null } })).toEqual([OSS, V32]);
    expect(left({ context: { min: null, max: 128_000 } })).toEqual([OSS, V32]);
  });
  it("takes a date of a month or a year for its first day", () => {
    expect(left({ released: { min: null, max: "2024-01-01" } })).toEqual([NAMELESS]);
    expect(left({ released: { min: "2025-12-02", max: null } })).toEqual([GPT]);
  });
  it("says which values it does not know, and filters by the others", () => {
    expect(problems({ lab: ["openai", "constructor"] })).toEqual([
      { parameter: "lab", value: "constructor", message: "is no value we know" },
    ]);
    expect(left({ lab: ["openai", "constructor"] })).toEqual([OSS, GPT]);
    expect(left({ lab: ["nobody"] })).toHaveLength(rows.length);
  });
});
