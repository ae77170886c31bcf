import { expect, it } from "vitest";
import { conflictsOf } from "@/lib/domain/conflicts";
import type { Claim, Figure } from "@/lib/domain/figure";
import { snapshotModel } from "@/tests/fixtures/catalog";

function figure<T>(value: T, ...others: T[]): Figure<T> {
  const claims = others.map((other): Claim<T> => ({
    value: other,
    source: "hub-repos",
    asOf: "2026-08-23",
  }));
  return { value, source: "models.dev", asOf: "2026-09-30", others: claims };
}

it("keeps every side of a disagreement, the shown claim first", () => {
  const model = snapshotModel("acme/one", { context: figure(131072, 40960, 131072, 32768) });
  expect(conflictsOf(model)).toEqual([
    {
      field: "context",
      label: "Context window",
      claims: [
        { value: 131072, source: "models.dev", asOf: "2026-09-30" },
        { value: 40960, source: "hub-repos", asOf: "2026-08-23" },
        { value: 32768, source: "hub-repos", asOf: "2026-08-23" },
      ],
    },
  ]);
});

it("takes rounding for agreement", () => {
  const model = snapshotModel("acme/one", {
    context: figure(128000, 131072),
    parameters: { total: figure(32_000_000_000, 32_296_476_672), active: null },
    released: figure("2026-07-09", "2026-07", "2026"),
    hubRepo: figure("Acme/One", "acme/one"),
  });
  expect(conflictsOf(model)).toEqual([]);
});

it("tells another size, month or license apart", () => {
  const model = snapshotModel("acme/one", {
    parameters: { total: figure(32e9, 35e9), active: figure(3e9, 4e9) },
    released: figure("2026-07-09", "2026-06"),
    license: figure("mit", "other"),
  });
  expect(conflictsOf(model).map(({ field }) => field)).toEqual([
    "released",
    "params.total",
    "params.active",
    "license",
  ]);
});
