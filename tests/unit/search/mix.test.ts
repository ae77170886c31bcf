import { describe, expect, it } from "vitest";
import { DEFAULT_MIX } from "@/lib/domain/blend";
import { loadMix, mixHref, mixProblems, parseRatio, toTokenMix } from "@/lib/search/mix";

const read = (query: string) => toTokenMix(loadMix(new URLSearchParams(query)));
const problems = (query: string) => mixProblems(new URLSearchParams(query));

describe("reading the mix", () => {
  it("is 3 : 1 without cache or batch when the URL says nothing", () => {
    expect(read("")).toEqual(DEFAULT_MIX);
  });

  it("reads every part", () => {
    expect(read("mix=9:1&cached=0.5&batch=true")).toEqual({
      input: 9,
      output: 1,
      cached: 0.5,
      batch: true,
    });
  });

  it("takes a 0 on one side as what was asked for", () => {
    expect(parseRatio("0:1")).toEqual({ input: 0, output: 1 });
    expect(parseRatio("1:0")).toEqual({ input: 1, output: 0 });
  });

  it("takes decimals", () => {
    expect(parseRatio("2.5:1")).toEqual({ input: 2.5, output: 1 });
  });

  it.each([
    "",
    "3",
    "3:",
    ":1",
    "3:1:1",
    "0:0",
    "-3:1",
    "3:1e3",
    "1001:1",
    "NaN:1",
    "3 : 1",
    "0x3:1",
    "3.123:1",
    "Infinity:1",
    "٣:1",
  ])("refuses %j as a ratio", (text) => {
    expect(parseRatio(text)).toBeNull();
  });

  it("falls back part by part", () => {
    expect(read("mix=oops&cached=0.5")).toEqual({ ...DEFAULT_MIX, cached: 0.5 });
  });
});

describe("mixProblems", () => {
  it("has none for a good or an absent value", () => {
    expect(problems("")).toEqual([]);
    expect(problems("mix=1:1&cached=1&batch=false&q=x")).toEqual([]);
  });

  it("names each bad parameter with its value and what it must be", () => {
    expect(problems("mix=3&cached=50%25&batch=yes")).toEqual([
      {
        parameter: "mix",
        value: "3",
        message: "must be input:output, e.g. 3:1, each from 0 to 1000",
      },
      { parameter: "cached", value: "50%", message: "must be a share from 0 to 1, e.g. 0.5" },
      { parameter: "batch", value: "yes", message: "must be true or false" },
    ]);
  });

  it("says an empty value is bad rather than passing it over", () => {
    expect(problems("cached=")).toHaveLength(1);
  });
});

describe("mixHref", () => {
  const mix = { input: 20, output: 1, cached: 0.5, batch: true };

  it("leaves defaults out", () => {
    expect(mixHref("/data", DEFAULT_MIX)).toBe("/data");
  });

  it("keeps the address's own parameters and hash", () => {
    expect(mixHref("/?q=qwen#table", mix)).toBe("/?q=qwen&mix=20:1&cached=0.5&batch=true#table");
  });

  it("takes an older mix out of the address when the mix is the default", () => {
    expect(mixHref("/compare?m=a/b,c/d&mix=9:1", DEFAULT_MIX)).toBe("/compare?m=a/b,c/d");
  });

  it("is read back as it was written", () => {
    expect(read(mixHref("/", mix).slice(2))).toEqual(mix);
  });
});
