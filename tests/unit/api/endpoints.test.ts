import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import type { Answer, Endpoint, TextAnswer } from "@/lib/api/endpoint";
import { compare } from "@/lib/api/endpoints/compare";
import { model } from "@/lib/api/endpoints/model";
import { models } from "@/lib/api/endpoints/models";
import { offers } from "@/lib/api/endpoints/offers";
import { priceEvents } from "@/lib/api/endpoints/price-events";
import { unknownAddress } from "@/lib/api/other-endpoints";
import type { Refusal } from "@/lib/api/problem";
import type { Comparison } from "@/lib/api/schema/comparison";
import type { ModelRow } from "@/lib/api/schema/model-row";
import type { PriceEventRow } from "@/lib/api/schema/price-event";
import type { OfferRow } from "@/lib/api/schema/offer";
import { catalog, explorable } from "@/lib/catalog";
import { byModel } from "@/lib/catalog/by-model";
import { customScores } from "@/lib/catalog/custom-scores";
import { DEFAULT_MIX } from "@/lib/domain/blend";
import { CHOSEN_IDS } from "@/lib/domain/columns";
import { explore } from "@/lib/domain/explore";
import { exportFields } from "@/lib/domain/export-rows";
import { loadExplorer } from "@/lib/search/explorer";

type Body<T> = { data: T; meta: { count: number; total: number; next: string | null } };

function ask({ respond }: Pick<Endpoint, "respond">, query: string, path = {}) {
  return respond({
    search: new URLSearchParams(query),
    path,
    headers: new Headers({ host: "w.example" }),
  });
}
const bodyOf = <T>(answer: Answer | TextAnswer | Refusal) => (answer as Answer).body as Body<T>;
const refusalOf = (answer: Answer | TextAnswer | Refusal) => answer as Refusal;

describe("/api/v1/compare", () => {
  const compareFor = (query: string) => bodyOf<Comparison>(ask(compare, query)).data;
  const rowOf = (data: Comparison, id: string) =>
    data.groups.flatMap(({ rows }) => rows).find((row) => row.id === id);

  it("compares in the order asked for, at the mix, under old names too", () => {
    const data = compareFor("m=openai/gpt-5.5,anthropic/claude-haiku-4-5-20251001&mix=1:1");
    expect(data.models.map(({ id }) => id)).toEqual([
      "openai/gpt-5.5",
      "anthropic/claude-haiku-4-5",
    ]);
    // (5 + 30) / 2 and (1 + 5) / 2
    expect(rowOf(data, "price")?.cells.map(({ value }) => value)).toEqual([17.5, 3]);
    expect(rowOf(data, "price")?.cells.map(({ best }) => best)).toEqual([false, true]);
    expect(data.verdict.map(({ about }) => about)).toContain("price");
  });

  it("says of what day the prices are", () => {
    const data = compareFor("m=openai/gpt-oss-120b&asof=2026-03-01");
    expect(data.asOf).toBe("2026-03-01");
    const figures = rowOf(data, "price")?.cells[0]?.figures ?? [];
    expect(figures.length).toBeGreaterThan(5);
    expect(figures.every(({ asOf }) => asOf !== null && asOf <= "2026-03-01")).toBe(true);
  });

  it.each([
    ["m=openai/gpt-oss-12b", "m"],
    ["m=,,%00", "m"],
    [
      `m=${explorable()
        .models.slice(0, 9)
        .map(({ id }) => id)}`,
      "m",
    ],
    ["m=openai/gpt-5.5&asof=2026-02-30", "asof"],
    ["m=openai/gpt-5.5&asof=2024-01-01", "asof"],
    ["m=openai/gpt-5.5&asof=2099-01-01", "asof"],
  ])("refuses %s and names the parameter", (query, parameter) => {
    expect(ask(compare, query)).toMatchObject({ problem: "bad-parameter", parameter });
  });

  it("suggests the nearest model", () => {
    expect(refusalOf(ask(compare, "m=openai/gpt-oss-12b")).nearest).toEqual([
      "openai/gpt-oss-120b",
    ]);
  });
});

describe("/api/v1/models", () => {
  const list = (query: string) => bodyOf<ModelRow[]>(ask(models, query)).data;
  const shown = (query: string) => {
    const state = loadExplorer(new URLSearchParams(query));
    return explore(explorable(), state, DEFAULT_MIX, customScores(state.tasks)).rows;
  };

  it.each([
    ...["", "weights=open&sort=price", "q=qwen&price=max:1", "cap=tools&released=min:2026"],
    ...["tasks=coding:3,math:1&sort=-custom", "group=tier&sort=price"],
  ])("lists what the explorer shows for “%s”, in its order", (query) => {
    expect(list(query).map(({ id }) => id)).toEqual(shown(query).map(({ id }) => id));
  });

  it("prices at the mix, and says which", () => {
    const [first] = list("mix=0:1&weights=open&price=min:0.01");
    expect(first?.price?.mix).toEqual({ input: 0, output: 1, cached: 0, batch: false });
    expect(first?.price?.median).toBeCloseTo(first?.listPrices.output ?? NaN, 9);
  });

  it("gives custom scores and tiers as the page shows them, null where there are none", () => {
    const query = "tasks=coding:3,math:1&group=tier&weights=open";
    const of = ({ id, custom, tier }: Pick<ModelRow, "id" | "custom" | "tier">) => [
      id,
      custom,
      tier,
    ];
    expect(list(query).map(of)).toEqual(shown(query).map(of));
    expect(list(query).find(({ custom }) => custom)?.custom?.benchmarks).toBeGreaterThanOrEqual(5);
    expect(list("").every(({ custom, tier }) => custom === null && tier === null)).toBe(true);
  });

  it("writes prices without the noise of binary fractions", () => {
    const prices = list("").flatMap(({ price }) =>
      price ? [price.median, price.min, price.max] : [],
    );
    for (const price of prices) expect(String(price).length).toBeLessThan(16);
  });

  it.each([
    ["q=colour:red", "q"],
    ["lab=opnai", "lab"],
    ["params=min:9B,max:1B", "params"],
    ["price=max:1e999", "price"],
    ["mix=0:0", "mix"],
    ["cached=NaN", "cached"],
    ["sort=constructor", "sort"],
    ["sort=-custom", "sort"],
    ["tasks=coding:3,cooking:1", "tasks"],
    ["group=lab", "group"],
    ["format=xml", "format"],
    ["lab=openai&lab=google", "lab"],
  ])("refuses %s and names the parameter", (query, parameter) => {
    expect(ask(models, query)).toMatchObject({ problem: "bad-parameter", parameter });
  });

  it("refuses a misspelt parameter rather than list everything", () => {
    expect(ask(models, "licence=mit")).toMatchObject({
      problem: "unknown-parameter",
      parameter: "licence",
      nearest: ["license"],
    });
  });

  it("suggests the nearest value of a set", () => {
    expect(refusalOf(ask(models, "lab=opnai")).nearest).toEqual(["openai"]);
  });

  describe("as CSV", () => {
    const csv = (query: string) => (ask(models, query) as TextAnswer).text;

    it("has the explorer's columns and figures, in the same order as the JSON", () => {
      const fields = exportFields(CHOSEN_IDS);
      const records = parse(csv("weights=open&format=csv"), { columns: true }) as Record<
        string,
        string
      >[];
      const rows = shown("weights=open");
      expect(records).toHaveLength(rows.length);
      for (const [place, row] of rows.entries()) {
        for (const { header, of } of fields) {
          const value = of(row);
          const text = value === null ? "" : String(value);
          expect(
            records[place]?.[header]?.replace(/^'(?=[=+\-@])/, ""),
            `${row.id} ${header}`,
          ).toBe(text);
        }
      }
    });

    it("has only the columns asked for", () => {
      const [header = []] = parse(csv("format=csv&cols=model,price")) as string[][];
      expect(header).toContain("Model id");
      expect(header).not.toContain("License");
    });
  });
});

describe("/api/v1/models/{lab}/{slug}", () => {
  it("suggests ids for a model that is not there", () => {
    const refused = refusalOf(ask(model, "", { lab: "openai", slug: "gpt-oss-12b" }));
    expect(refused.problem).toBe("unknown-model");
    expect(refused.nearest).toContain("openai/gpt-oss-120b");
  });

  it.each(["__proto__", "constructor", "\u0000", "../../etc/passwd", "x".repeat(8000)])(
    "knows no model of lab %j",
    (lab) => {
      expect(ask(model, "", { lab, slug: lab })).toMatchObject({ problem: "unknown-model" });
    },
  );
});

describe("/api/v1/offers", () => {
  const list = (query: string) => bodyOf<OfferRow[]>(ask(offers, query));

  it("filters by model, host, kind and state together", () => {
    const { data, meta } = list("model=openai/gpt-oss-120b&kind=host&state=paid");
    expect(meta.total).toBe(data.length);
    expect(data.length).toBeGreaterThan(5);
    for (const { model, hostKind, state } of data) {
      expect([model, hostKind, state]).toEqual(["openai/gpt-oss-120b", "host", "paid"]);
    }
    expect(list("host=groq").data.every(({ host }) => host === "groq")).toBe(true);
  });

  it("gives every offer once over its pages", () => {
    const seen: string[] = [];
    let query: string | null = "limit=3000";
    while (query !== null) {
      const { data, meta }: Body<OfferRow[]> = list(query);
      seen.push(
        ...data.map(({ model, host, hostModelId, tier }) =>
          [model, host, hostModelId, tier].join(" "),
        ),
      );
      query = meta.next?.split("?")[1] ?? null;
    }
    expect(seen).toHaveLength(catalog().offers.length);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it("refuses a cursor of other data", () => {
    expect(ask(offers, "cursor=0123456789abcdef.1000")).toMatchObject({
      problem: "bad-parameter",
      parameter: "cursor",
    });
  });

  it("never has a price of 0 that is not free", () => {
    const { data } = list("state=subscription,unknown&limit=5000");
    expect(data.filter(({ blend }) => blend === 0)).toEqual([]);
  });
});

describe("/api/v1/price-events", () => {
  const list = (query: string) => bodyOf<PriceEventRow[]>(ask(priceEvents, query)).data;
  const OF_GROQ = "host=groq&model=openai/gpt-oss-120b";

  it("tells what each event changed, at the mix", () => {
    // 2025-08-05 added at 0.15/0.75, 2026-01-04 changed to 0.15/0.6: 0.2625 of 0.3 at 3:1, equal at 1:0.
    const [added, cut] = list(OF_GROQ);
    expect(added).toMatchObject({ date: "2025-08-05", change: "added", before: null, ratio: null });
    expect(cut).toMatchObject({ change: "cut", ratio: 0.2625 / 0.3, before: { output: 0.75 } });
    expect(list(`${OF_GROQ}&mix=1:0`)[1]).toMatchObject({ change: "other", ratio: 1 });
  });

  it("narrows to a lab, a kind of host and a kind of change, newest first", () => {
    const { models } = byModel(catalog());
    const cuts = list("lab=deepseek,openai&kind=lab&change=cut&order=newest&limit=5000");
    expect(cuts.length).toBeGreaterThan(5);
    expect(cuts.every(({ change, ratio }) => change === "cut" && (ratio ?? 1) < 1)).toBe(true);
    expect(new Set(cuts.map(({ model }) => models.get(model ?? "")?.lab))).toEqual(
      new Set(["deepseek", "openai"]),
    );
    expect(cuts.map(({ date }) => date)).toEqual(
      cuts
        .map(({ date }) => date)
        .sort()
        .reverse(),
    );
  });

  it("says of a price that cannot be believed that it changed none", () => {
    const wrong = list("host=cloudflare-ai-gateway&since=2025-12-13&until=2025-12-13&limit=5000");
    const tooHigh = wrong.filter(({ input }) => (input ?? 0) > 1000);
    expect(tooHigh.length).toBeGreaterThan(10);
    expect(tooHigh.every(({ change }) => change === null)).toBe(true);
  });

  it("answers as CSV with the same rows", () => {
    const { text, type, link } = ask(priceEvents, `${OF_GROQ}&format=csv&limit=1`) as TextAnswer;
    expect(type).toContain("text/csv");
    expect(text.split("\r\n")[1]).toMatch(
      /^2025-08-05,,groq,openai\/gpt-oss-120b,.*,added,,,0\.15,/,
    );
    expect(link).toContain("cursor=");
  });

  it("refuses what it does not know, with the nearest", () => {
    expect(ask(priceEvents, "lab=deepsek")).toMatchObject({ parameter: "lab" });
    expect(ask(priceEvents, "change=fall")).toMatchObject({ parameter: "change" });
    expect(ask(priceEvents, "batch=true")).toMatchObject({ problem: "unknown-parameter" });
  });

  it("takes in the whole of the month it ends with", () => {
    const dates = list("since=2026-01&until=2026-02&limit=5000").map(({ date }) =>
      date.slice(0, 7),
    );
    expect(new Set(dates)).toEqual(new Set(["2026-01", "2026-02"]));
  });

  it("refuses a beginning after the end", () => {
    expect(ask(priceEvents, "since=2026-03&until=2026-02-28")).toMatchObject({
      parameter: "since",
    });
    expect(list("since=2026-02-10&until=2026-02").length).toBeGreaterThan(0);
  });

  it("says where the next page is in meta and in the Link header's words", () => {
    const answer = ask(priceEvents, "host=anthropic&limit=1") as Answer;
    const { next } = bodyOf(answer).meta;
    expect(next).toMatch(
      /^\/api\/v1\/price-events\?host=anthropic&limit=1&cursor=[0-9a-f]{16}\.1$/,
    );
    expect(answer.link).toBe(`<${next}>; rel="next"`);
  });
});

it("an address that is none of the API's gets the nearest that is", () => {
  expect(ask(unknownAddress, "", { path: "v1/modles" })).toMatchObject({
    problem: "unknown-address",
    nearest: ["/api/v1/models"],
  });
});
