import { describe, expect, it } from "vitest";
import { DEFAULT_MIX } from "@/lib/domain/blend";
import { NO_THRESHOLD } from "@/lib/domain/cost/at-least";
import { costCsv } from "@/lib/domain/cost/cost-csv";
import { savingAgainst } from "@/lib/domain/cost/cost-row";
import { costVerdict, workloadWords } from "@/lib/domain/cost/cost-verdict";
import { costView, DEFAULT_BOTHER, type CostState } from "@/lib/domain/cost/cost-view";
import { NO_FILTERS } from "@/lib/domain/filter";
import { sentenceText } from "@/lib/domain/model-verdict";
import { DEFAULT_WORKLOAD } from "@/lib/domain/workload-presets";
import { explorable, lists, model, prices } from "@/tests/fixtures/explorable";
import { quality, table } from "@/tests/fixtures/quality";

const STATE: CostState = {
  workload: DEFAULT_WORKLOAD,
  now: null,
  bother: DEFAULT_BOTHER,
  atLeast: NO_THRESHOLD,
  filters: NO_FILTERS,
};
const GPT = "openai/gpt-5.5";

const view = (change: Partial<CostState> = {}) =>
  costView(explorable, table, { ...STATE, ...change }, DEFAULT_MIX);
const names = (change: Partial<CostState> = {}) => view(change).rows.map(({ row }) => row.id);
const words = (change: Partial<CostState> = {}) =>
  costVerdict(view(change), { ...STATE, ...change })
    .map(sentenceText)
    .join(" ");

describe("costView", () => {
  it("lists what has a price, the cheapest first", () => {
    // 0.000525 and 0.0002 at two hosts; 1500 × 0.26 + 500 × 0.38; 2.25 cents.
    expect(view().rows.map(({ row, price }) => [row.id, price?.median])).toEqual([
      ["openai/gpt-oss-120b", 0.0003625],
      ["deepseek/deepseek-v3.2", 0.00058],
      [GPT, 0.0225],
    ]);
    expect(view().leftOut).toMatchObject({ unpriced: 1, tooLong: 0 });
  });
  it("names the cheapest host", () => {
    expect(view().rows[0]?.cheapestHost).toBe("Deep Infra");
  });
  it("takes the model paid for now out of the list, whatever the filters say", () => {
    const { rows, now } = view({ now: GPT, filters: { ...NO_FILTERS, weights: ["open"] } });
    expect(now?.row.id).toBe(GPT);
    expect(rows.map(({ row }) => row.weights)).toEqual(["open", "open"]);
  });
  it("cuts at a value, keeps what may reach it, and counts what is left out", () => {
    const atLeast = { measure: "quality", target: 148 };
    expect(names({ atLeast })).toEqual(["deepseek/deepseek-v3.2", GPT]);
    expect(view({ atLeast }).leftOut).toMatchObject({ below: 1, unmeasured: 1, unpriced: 0 });
  });
  it("counts a model whose hosts take no request of that length", () => {
    const offers = [{ host: "groq", prices: prices(1, 1), context: 1000 }];
    const short = { models: [model("lab/short", { offers })], lists };
    expect(costView(short, table, STATE, DEFAULT_MIX).leftOut).toMatchObject({ tooLong: 1 });
  });
  it("has a scale of whole decades around what is listed", () => {
    // $6.09 a month at the cheapest host to $684.84.
    expect(view().scale).toEqual({ min: 1, max: 1000 });
  });
  it("says which model or measure of a link does not exist, with the nearest", () => {
    expect(view({ now: "openai/gpt-5.6" }).problems).toEqual([
      {
        parameter: "now",
        value: "openai/gpt-5.6",
        message: "is no model we know; did you mean openai/gpt-5.5?",
      },
    ]);
    expect(view({ atLeast: { measure: "codin", target: 150 } }).problems).toEqual([
      {
        parameter: "atleast",
        value: "codin:150",
        message: "names no measure of quality; did you mean coding?",
      },
    ]);
    expect(view({ atLeast: { measure: "codin", target: 150 } }).rows).toHaveLength(3);
    expect(
      view({ atLeast: { measure: "coding", target: "openai/gpt-oss-120b" } }).problems[0]?.message,
    ).toBe("names a model without a figure on Coding index");
  });
});

describe("savingAgainst", () => {
  it("is the difference of a month, and its share of what is paid", () => {
    const { rows, now } = view({ now: GPT });
    const saved = savingAgainst(rows[0] ?? { price: null }, now, DEFAULT_WORKLOAD);
    expect(saved?.usd).toBeCloseTo((0.0225 - 0.0003625) * 1000 * 30.4375, 9);
    expect(saved?.share).toBeCloseTo(1 - 0.0003625 / 0.0225, 12);
  });
  it("is not known without both prices", () => {
    expect(savingAgainst({ price: null }, null, DEFAULT_WORKLOAD)).toBeNull();
  });
});

describe("costVerdict", () => {
  it("gives the range and asks for more when nothing is asked", () => {
    expect(words()).toBe(
      "It costs from $11.03 to $684.84 a month with one of 3 models. Say what you pay now, or what is good enough, to see what a change would save.",
    );
  });
  it("says what a change saves", () => {
    expect(words({ now: GPT })).toBe(
      "You pay $684.84 a month with GPT-5.5. gpt-oss-120b costs $11.03: you would save $673.81 a month, 98.4 %. Nothing is asked of quality yet, so the cheapest may not be good enough.",
    );
  });
  it("says when not to bother", () => {
    const workload = { ...DEFAULT_WORKLOAD, requests: 100 };
    expect(words({ now: GPT, workload })).toMatch(
      /^You pay \$68\.48 a month with GPT-5\.5\. You would save \$67\.38 a month with gpt-oss-120b; below your \$200, the closed model is the simpler choice\./,
    );
    expect(words({ now: GPT, workload, bother: 67 })).toContain("you would save $67.38 a month");
  });
  it("stays with an open model where the saving is small", () => {
    expect(words({ now: "deepseek/deepseek-v3.2" })).toContain("staying is the simpler choice");
  });
  it("holds against the cheapest closed model where nothing is paid yet", () => {
    expect(words({ atLeast: { measure: "quality", target: 140 } })).toMatch(
      /^The cheapest closed model that is good enough, GPT-5\.5, costs \$684\.84 a month\. gpt-oss-120b costs/,
    );
  });
  it("says how many are good enough, by a tie or only perhaps, and for what", () => {
    expect(words({ now: GPT, atLeast: { measure: "coding", target: GPT } })).toContain(
      "Good enough for the task, not best in general: 1 in the list is as good as GPT-5.5 on the coding index, by a tie. 2 without a figure on it are left out.",
    );
    expect(words({ atLeast: { measure: "quality", target: 148 } })).toContain(
      "1 in the list is at 148.0 or more on the index; 1 more may be, by their intervals.",
    );
  });
  it("says that one may be good enough where no other is", () => {
    const atLeast = { measure: "quality", target: 148 };
    expect(words({ now: GPT, atLeast })).toContain(
      "DeepSeek V3.2, which may be good enough, costs",
    );
  });
  it("says when a closed model that is as good costs less still", () => {
    const cheap = model("openai/mini", {
      weights: "closed",
      name: "Mini",
      offers: [{ host: "openai", prices: prices(0.01, 0.01) }],
    });
    const known = { ...explorable, models: [...explorable.models, cheap] };
    const said = (target: number | null) => {
      const state = { ...STATE, now: GPT, atLeast: { measure: "coding", target } };
      const rated = {
        ...table,
        values: {
          ...table.values,
          coding: { ...table.values.coding, "openai/mini": quality(147, 140, 150) },
        },
      };
      return costVerdict(costView(known, rated, state, DEFAULT_MIX), state)
        .map(sentenceText)
        .join(" ");
    };
    expect(said(146)).toContain("Mini, closed, costs less still: $0.61.");
    expect(said(null)).not.toContain("less still");
  });
  it("does not recommend what costs more", () => {
    const filters = { ...NO_FILTERS, lab: ["deepseek"] };
    expect(words({ now: "openai/gpt-oss-120b", filters })).toContain(
      "No model in the list that can be downloaded costs less; the nearest is DeepSeek V3.2 at $17.65.",
    );
  });
  it("says why the model paid for now has no cost", () => {
    expect(words({ now: "mystery/nameless" })).toMatch(/^Nobody lists a price for Nameless/);
  });
});

describe("workloadWords", () => {
  it("adds up a month", () => {
    expect(workloadWords({ ...DEFAULT_WORKLOAD, reasoning: 3 })).toBe(
      "1,000 requests a day of 1,500 tokens in and 1,500 out: 91.3M tokens a month.",
    );
  });
});

describe("costCsv", () => {
  it("has a line for each model, the one paid for now first, at full precision", () => {
    const shown = view({ now: GPT });
    const text = costCsv(shown, DEFAULT_WORKLOAD, {
      dates: { prices: "2026-11-10", index: "2026-08-11" },
      url: "http://localhost/cost",
    });
    const lines = text.trim().split("\r\n");
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(/^Model id,Model,Lab,Weights,License,Paid now,USD per request/);
    expect(lines[1]).toMatch(
      /^openai\/gpt-5\.5,GPT-5\.5,OpenAI,closed,proprietary,true,0\.0225,22\.5,684\.84375,/,
    );
    expect(lines[2]).toContain("gpt-oss-120b,OpenAI,open,apache-2.0,false,0.0003625,0.3625,");
    expect(lines[2]).toMatch(
      /,1000,1500,0,500,1,0,2026-11-10,2026-08-11,http:\/\/localhost\/cost$/,
    );
  });
});
