import { describe, expect, it } from "vitest";
import * as format from "@/lib/domain/format";

describe("usd", () => {
  it.each([
    [0.26, "$0.26"],
    [11.25, "$11.25"],
    [0.004, "$0.004"],
    [0.0347, "$0.035"],
    [0.05, "$0.05"],
    [0.0996, "$0.10"],
    [0.1, "$0.10"],
    [262.5, "$262.50"],
    [1234.5, "$1,235"],
    [0, "$0"],
    [0.0000001, "$0.0000001"],
    [null, "–"],
  ])("writes %s as %s", (value, text) => expect(format.usd(value)).toBe(text));
});

describe("unitUsd", () => {
  it.each([
    [0.0225, "$0.0225"],
    [0.000525, "$0.000525"],
    [0.123456, "$0.123"],
    [0.5, "$0.50"],
    [2.145, "$2.15"],
    [0.0000000123, "$0.0000000123"],
    [0, "$0"],
    [null, "–"],
  ])("writes %s as %s", (value, text) => expect(format.unitUsd(value)).toBe(text));
});

describe("parameters", () => {
  it.each([
    [116_829_156_672, "116.8B"],
    [2.78e12, "2.78T"],
    [600e6, "600M"],
    [999_960_000_000, "1T"],
    [70e9, "70B"],
    [null, "–"],
  ])("writes %s as %s", (value, text) => expect(format.parameters(value)).toBe(text));
});

describe("tokens", () => {
  it.each([
    [131072, "128K"],
    [128000, "128K"],
    [1048576, "1M"],
    [1_000_000, "1M"],
    [1_050_000, "1.05M"],
    [1_047_576, "1.05M"],
    [10_485_760, "10M"],
    [262144, "256K"],
    [163840, "160K"],
    [204800, "200K"],
    [8192, "8K"],
    [2048, "2K"],
    [512, "512"],
    [null, "–"],
  ])("writes %s as %s", (value, text) => expect(format.tokens(value)).toBe(text));
});

describe("dates, counts and shares", () => {
  it("writes a date as precisely as it is known", () => {
    expect(format.date("2026-07")).toBe("2026-07");
    expect(format.longDate("2026-09-30")).toBe("30 Sep 2026");
    expect(format.longDate("2026-09")).toBe("Sep 2026");
    expect(format.date(null)).toBe("–");
  });
  it("groups thousands, or shortens", () => {
    expect(format.count(1234567)).toBe("1,234,567");
    expect(format.shortCount(1234567)).toBe("1.23M");
    expect(format.shortCount(812)).toBe("812");
  });
  it("writes a share without needless zeros", () => {
    expect(format.percent(0.5)).toBe("50 %");
    expect(format.percent(0.1234)).toBe("12.3 %");
  });
  it("writes how much something rose or fell with its sign", () => {
    expect([0.25, 1.213, 0.9999, 1].map(format.change)).toEqual([
      ...["−75 %", "+21.3 %", "−<0.1 %", "+0 %"],
    ]);
  });
});
