import { describe, expect, it } from "vitest";
import { modelHistory } from "@/lib/catalog/model-history";
import { DEFAULT_MIX } from "@/lib/domain/blend";
import { chartLines } from "@/lib/domain/charts/chart";

const asked = { host: "", mix: DEFAULT_MIX, hrefOf: (host: string) => `?host=${host}` };
const history = (id: string, host = "", mix = DEFAULT_MIX) =>
  modelHistory(id, { ...asked, host, mix });

describe("the price history of a model of the snapshot", () => {
  it("is of the median over hosts for open weights", () => {
    // Azure 2.04 / 2.04 and io.net 0.35 / 0.40 since 2025-11-29: (2.04 + 0.3625) ÷ 2; io.net alone today.
    const { chart, hosts } = history("meta/llama-3.2-90b-vision-instruct") ?? {};
    expect(chart?.title).toBe(
      "From $1.20 to $0.36 at 3 : 1 since Nov 2025: 70 % less, median over 2 hosts then and 1 now",
    );
    expect(
      chartLines(chart?.table ?? { columns: [], rows: [] }).map((row) => row.slice(0, 6)),
    ).toEqual([
      ["Day", "Host", "What", "Change", "Before, at 3 : 1", "After, at 3 : 1"],
      ["2025-11-29", "IO.NET", "New offer", "–", "–", 0.3625],
      ["2025-11-29", "Azure", "New offer", "–", "–", 2.04],
    ]);
    // A reseller's offer of 2026 is left out but can be looked at.
    expect(hosts?.map(({ id, resells }) => [id, resells])).toEqual([
      ["azure", false],
      ["io-net", false],
      ["nano-gpt", true],
    ]);
  });
  it("is of the lab's own price for closed ones, and follows the mix", () => {
    // 0.5 / 3 on 2026-03-07, 0.25 / 1.5 since 2026-03-13.
    const id = "google/gemini-3.1-flash-lite-preview";
    expect(history(id)?.chart?.title).toBe(
      "From $1.13 to $0.56 at 3 : 1 since Mar 2026: 50 % less",
    );
    const outputs = { ...DEFAULT_MIX, input: 0 };
    expect(history(id, "", outputs)?.chart?.title).toBe(
      "From $3.00 to $1.50 at 0 : 1 since Mar 2026: 50 % less",
    );
    // Batch prices are not recorded.
    expect(history(id, "", { ...DEFAULT_MIX, batch: true })).toEqual(history(id));
  });
  it("is of one host where asked, a reseller too, with what two sources tell apart", () => {
    const of = history("openai/gpt-oss-120b", "openrouter");
    expect(of?.host?.name).toBe("OpenRouter");
    const rows = chartLines(of?.chart?.table ?? { columns: [], rows: [] });
    // 0.037 / 0.17 by models.dev on 2026-09-30, 0.15 / 0.60 by pi-ai on 2026-11-10: 0.2625 ÷ 0.07025 is 3.7367.
    expect(rows[1]?.slice(0, 6)).toEqual([
      ...["2026-09-30 to 2026-11-10", "OpenRouter", "Price rise"],
      ...[2.7367, 0.07025, 0.2625],
    ]);
    expect(history("openai/gpt-oss-120b", "no-such-host")).toEqual(history("openai/gpt-oss-120b"));
  });
  it("is a sentence where no change is recorded, and none for a model that is not known", () => {
    const present = history("anthropic/claude-opus-5");
    expect(present?.chart).toBeNull();
    expect(present?.present.text).toContain("$10.00 at 3 : 1, is known since 10 Nov 2026");
    expect(present?.present.source?.name).toBe("pi-ai model list");
    expect(history("meta/llama-2-7b")?.present).toMatchObject({ source: null });
    expect(history("meta/no-such-model")).toBeNull();
  });
});
