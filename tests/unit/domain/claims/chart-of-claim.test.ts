import { describe, expect, it } from "vitest";
import { claimView } from "@/lib/catalog/claims";
import { CLAIMS } from "@/lib/domain/claims";
import { chartOfClaim } from "@/lib/domain/claims/chart-of-claim";
import type { ClaimView } from "@/lib/domain/claims/claim-view";

const chart = (id: string) => chartOfClaim(claimView(id, {}) as ClaimView);

describe("a claim's chart", () => {
  it.each(CLAIMS.map(({ id }) => id))("draws %s, with every row in its table", (id) => {
    const { plot, table, title, sources } = chart(id);
    expect(plot, id).not.toBeNull();
    expect(table.rows).toHaveLength(claimView(id, {})?.table.rows.length ?? -1);
    expect(title).toMatch(/: /);
    expect(sources).toMatch(/20\d\d$/);
  });
  it("has a bar for each closed record, whether it was reached or waits", () => {
    const { plot, table } = chart("months-behind");
    expect(plot?.bars).toHaveLength(table.rows.length);
    expect(new Set(plot?.bars.map(({ look }) => look))).toEqual(new Set(["1", "2"]));
  });
  it("stands the open and the closed price of a tier above one another", () => {
    const { plot, table } = chart("cheaper-at-equal-quality");
    expect(plot?.marks).toHaveLength(2 * table.rows.length);
    const [open, closed] = plot?.marks ?? [];
    expect(open?.x).toBe(closed?.x);
  });
  it("lists names and leads to the models", () => {
    expect(chart("price-range").table.rows[0]?.[0]).toMatchObject({
      href: expect.stringMatching(/^\/models\//),
    });
  });
});
