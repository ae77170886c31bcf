import { describe, expect, it } from "vitest";
import { readParameters, unknownParameters } from "@/lib/api/parameter";
import { choice, choices, idList, integer, partialDate } from "@/lib/api/parameters";

const limit = integer("Most items.", { min: 1, max: 50, fallback: 10 });
const state = choices("State.", ["paid", "free"], "paid");
const host = idList({
  about: "Hosts.",
  what: "host",
  example: "groq",
  known: () => ["groq", "azure"],
});

describe("readParameters", () => {
  const read = (query: string) => readParameters({ limit, state }, new URLSearchParams(query));

  it("gives the values, null for what is not given or empty", () => {
    expect(read("limit=5&state=").values).toEqual({ limit: 5, state: null });
  });

  it("says everything that is wrong, by name", () => {
    expect(read("limit=0&state=sold").errors).toEqual([
      { parameter: "limit", detail: "limit must be a whole number from 1 to 50." },
      { parameter: "state", detail: "state can be paid, free." },
    ]);
  });

  it("takes a repeated parameter for a mistake", () => {
    const { values, errors } = read("limit=5&limit=6");
    expect(values.limit).toBeNull();
    expect(errors[0]?.detail).toContain("more than once");
  });
});

describe("unknownParameters", () => {
  const names = (query: string) =>
    unknownParameters({ limit, state }, new URLSearchParams(query)).map(
      ({ parameter }) => parameter,
    );

  it("names what is no parameter, and the nearest that is", () => {
    expect(unknownParameters({ limit, state }, new URLSearchParams("limt=5"))).toEqual([
      {
        parameter: "limt",
        detail: "There is no parameter “limt”, perhaps limit.",
        nearest: ["limit"],
      },
    ]);
  });

  it("knows no parameter that every object has", () => {
    expect(names("constructor=1&__proto__=2&toString=3")).toEqual([
      "constructor",
      "__proto__",
      "toString",
    ]);
  });

  it("lists 20 at most", () => {
    expect(names(Array.from({ length: 500 }, (_, place) => `x${place}=1`).join("&"))).toHaveLength(
      20,
    );
  });
});

it.each([
  "0",
  "51",
  "-1",
  "1.5",
  "NaN",
  "Infinity",
  "1e1",
  "1e999",
  " 5",
  "５",
  "0x5",
  "9".repeat(400),
])("an integer from 1 to 50 is not %s", (text) => {
  expect(limit.read(text)).toHaveProperty("wrong");
});

it("choices are each of the set", () => {
  expect(state.read("free,paid")).toEqual({ value: ["paid", "free"] });
  expect(state.read("free,constructor")).toHaveProperty("wrong");
});

it("a choice is one of the set", () => {
  const format = choice("Format.", ["json", "csv"], "json");
  expect(format.read("csv")).toEqual({ value: "csv" });
  expect(format.read("xml")).toEqual({ wrong: "can be json or csv" });
});

it("an id that does not exist is wrong, with the nearest that does", () => {
  expect(host.read("groq,azure")).toEqual({ value: new Set(["groq", "azure"]) });
  expect(host.read("groq,azur")).toEqual({
    wrong: "names “azur”, which is no host we know",
    nearest: ["azure"],
  });
});

it("more ids than anyone types are refused", () => {
  const many = Array.from({ length: 61 }, (_, place) => `h${place}`).join(",");
  expect(host.read(many)).toEqual({ wrong: "has more than 60 values" });
});

it("a date is a day, a month or a year", () => {
  const date = partialDate("Since.", "2026");
  for (const text of ["2026", "2026-01", "2026-01-31"])
    expect(date.read(text)).toEqual({ value: text });
  for (const text of ["2026-13", "26-01-01", "2026-01-32", "now"]) {
    expect(date.read(text)).toHaveProperty("wrong");
  }
});
