import { describe, expect, it } from "vitest";
import { catalog } from "@/lib/catalog";
import { bothKinds, labCountry, openHostCountries, openSizes, releasesBy } from "@/lib/catalog/who";
import { trend } from "@/lib/catalog/trends";
import { leadersOn, reigns } from "@/lib/domain/trends/leaders";
import { openOf } from "@/lib/domain/trends/record-line";

const downloadable = catalog().models.filter(({ weights }) => weights.value !== "closed");

describe("who releases, serves and leads, in the shipped snapshot", () => {
  it("counts every model whose weights can be downloaded once, dated or not", () => {
    for (const kind of ["lab", "country", "license"] as const) {
      const { periods, undated } = releasesBy(kind, ["open", "restricted"], "year");
      const counted = periods.reduce((sum, { total }) => sum + total, 0);
      expect(counted + undated).toBe(downloadable.length);
    }
  });
  it("has the releases of 2026 by country as the models themselves say", () => {
    const chinese = downloadable.filter(
      ({ lab, released }) => released?.value.startsWith("2026") && labCountry(lab) === "CN",
    );
    const { periods } = releasesBy("country", ["open", "restricted"], "year");
    const year = periods.find(({ period }) => period === "2026");
    expect(year?.counts.find(({ id }) => id === "CN")?.count).toBe(chinese.length);
  });
  it("shares all pairs of model and host out among the countries", () => {
    const shares = openHostCountries().map(({ share }) => share);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
  });
  it("knows OpenAI and Alibaba as labs of both kinds, and Anthropic and DeepSeek not", () => {
    const labs = bothKinds().map(({ lab }) => lab);
    expect(labs).toEqual(expect.arrayContaining(["openai", "alibaba"]));
    expect(labs).not.toContain("anthropic");
    expect(labs).not.toContain("deepseek");
  });
  it("finds models larger from year to year", () => {
    const medians = openSizes("year").map(({ median }) => median ?? 0);
    expect(medians).toEqual([...medians].sort((a, b) => a - b));
  });
  it("has one leader at a time, the last one still leading", () => {
    const { points, until } = trend("quality") ?? { points: [], until: "" };
    const open = reigns(openOf(points, true));
    expect(open.at(-1)?.until).toBeNull();
    expect(leadersOn(openOf(points, true), until)?.best).toBe(open.at(-1)?.point);
    for (const [at, { until: end }] of open.entries())
      expect(end).toBe(open[at + 1]?.point.released ?? null);
  });
});
