import { describe, expect, it } from "vitest";
import { pack, unpack } from "@/lib/domain/packed";
import { explorable } from "@/tests/fixtures/explorable";

describe("pack", () => {
  it("gives back the catalogue after the journey", () => {
    expect(unpack(JSON.parse(JSON.stringify(pack(explorable))))).toEqual(explorable);
  });
  it("leaves nulls at the end of an offer out", () => {
    expect(pack(explorable).offers[0]).toEqual([
      [0, 0.15, 0.6],
      [1, 0.05, 0.25, 0.01],
    ]);
  });
});
