import { describe, expect, it } from "vitest";
import { activeFilters } from "@/lib/domain/active-filters";
import { NO_FILTERS } from "@/lib/domain/filter";

const texts = (filters: Partial<typeof NO_FILTERS>) =>
  activeFilters({ ...NO_FILTERS, ...filters }, (_, value) => value.toUpperCase()).map(
    ({ field, text }) => `${field} ${text}`,
  );

describe("activeFilters", () => {
  it("has one entry for each value of a set, and takes only that value away", () => {
    const [first] = activeFilters(
      { ...NO_FILTERS, license: ["mit", "gemma"] },
      (_, value) => value,
    );
    expect(first).toMatchObject({ field: "License", text: "mit", without: { license: ["gemma"] } });
  });
  it("says ranges in words", () => {
    expect(texts({ params: { min: 6e9, max: 128e9 } })).toEqual(["Parameters 6B to 128B"]);
    expect(texts({ price: { min: null, max: 1.5 } })).toEqual(["Price at most $1.50"]);
    expect(texts({ context: { min: 128_000, max: null } })).toEqual(["Context at least 128K"]);
  });
  it("says dates by quarters where they are whole ones", () => {
    expect(texts({ released: { min: "2026-04-01", max: "2026-06-30" } })).toEqual([
      "Released 2026 Q2",
    ]);
    expect(texts({ released: { min: "2026-01-01", max: null } })).toEqual([
      "Released since 2026 Q1",
    ]);
    expect(texts({ released: { min: null, max: "2026-02" } })).toEqual(["Released until 2026-02"]);
  });
  it("has none for no filters", () => {
    expect(texts({})).toEqual([]);
  });
});
