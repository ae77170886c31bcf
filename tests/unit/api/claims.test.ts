import { describe, expect, it } from "vitest";
import { claim, claims } from "@/lib/api/endpoints/claims";
import type { Answer, Endpoint } from "@/lib/api/endpoint";
import { claimView } from "@/lib/catalog/claims";
import { CLAIMS } from "@/lib/domain/claims";

const ask = ({ respond }: Pick<Endpoint, "respond">, query: string, path = {}) =>
  respond({ search: new URLSearchParams(query), path, headers: new Headers() });

describe("/api/v1/claims", () => {
  it("answers with its schema, for the list and for every claim", () => {
    expect(claims.schema.safeParse((ask(claims, "") as Answer).body).error).toBeUndefined();
    for (const { id } of CLAIMS) {
      const { body } = ask(claim, "", { id }) as Answer;
      expect(claim.schema.safeParse(body).error, id).toBeUndefined();
    }
  });
  it("lists claims with the verdicts asked for", () => {
    const { data } = (ask(claims, "verdict=does-not-hold") as Answer).body as {
      data: { verdict: string }[];
    };
    expect(data.length).toBeGreaterThan(0);
    expect(new Set(data.map(({ verdict }) => verdict))).toEqual(new Set(["does-not-hold"]));
  });
  it("sets the switches and the mix as the page does", () => {
    const mix = { input: 1, output: 1, cached: 0, batch: false };
    const { data } = (ask(claim, "average=median&mix=1:1", { id: "cheaper-on-average" }) as Answer)
      .body as { data: unknown };
    const view = claimView("cheaper-on-average", { average: "median" }, mix);
    expect(data).toMatchObject({
      ...{ verdict: view?.verdict, figures: view?.figures, table: view?.table },
      mix,
    });
  });
  it("refuses a switch of another claim, and a value that only another claim's has", () => {
    const behind = { id: "months-behind" };
    expect(ask(claim, "where=hub-repos", behind)).toMatchObject({
      ...{ problem: "bad-parameter", parameter: "where" },
    });
    expect(ask(claim, "price=max", { id: "hosts-compete" })).toMatchObject({
      ...{ problem: "bad-parameter", parameter: "price" },
    });
    expect(ask(claim, "rule=loose", behind)).toMatchObject({ parameter: "rule" });
    expect(ask(claim, "rules=strict", behind)).toMatchObject({ problem: "unknown-parameter" });
  });
  it("suggests the nearest claims for one that there is not", () => {
    expect(ask(claim, "", { id: "month-behind" })).toMatchObject({
      problem: "unknown-claim",
      nearest: expect.arrayContaining(["months-behind"]),
    });
  });
});
