import { describe, expect, it } from "vitest";
import { historyHref, historyProblems, loadHistory } from "@/lib/search/model-history";

const search = (query: string) => new URLSearchParams(query);
const hosts = [{ id: "groq" }];

describe("the address of a model's price history", () => {
  it("names one host, or none for all", () => {
    expect(historyHref("lab/x", "groq")).toBe("/models/lab/x?host=groq#history");
    expect(historyHref("lab/x")).toBe("/models/lab/x#history");
    expect(loadHistory(search("host=groq")).host).toBe("groq");
    expect(historyProblems(search("host=groq"), hosts)).toEqual([]);
  });
  it("falls back to all and says so where the host is misspelt or has no price", () => {
    expect(loadHistory(search("host=<b>")).host).toBe("");
    for (const value of ["<b>", "chutes"])
      expect(historyProblems(search(`host=${value}`), hosts)).toMatchObject([
        { parameter: "host", value },
      ]);
  });
});
