import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SlowEndpoint } from "@/lib/api/endpoint";
import { hubFacets } from "@/lib/api/endpoints/hub-facets";
import { hubModels } from "@/lib/api/endpoints/hub-models";
import type { HubList } from "@/lib/domain/hub/hub-row";
import { seedIndex } from "../../setup/seed-index";

seedIndex();

const ask = ({ respond }: SlowEndpoint, query: string | URLSearchParams) =>
  respond({ search: new URLSearchParams(query), path: {}, headers: new Headers() });

async function list(query: string): Promise<HubList> {
  const answer = await ask(hubModels, query);
  if (!("body" in answer)) throw new Error(JSON.stringify(answer));
  return answer.body as HubList;
}

describe("/api/v1/hub/models", () => {
  it("gives every repository once over its pages, in one order", async () => {
    const ids: string[] = [];
    const { total } = (await list("q=llama")).meta;
    for (let next: string | null = "/?q=llama&sort=changed&limit=100"; next;) {
      const { data, meta }: HubList = await list(next.slice(next.indexOf("?")));
      ids.push(...data.map(({ id }) => id));
      next = meta.next;
    }
    expect(ids).toHaveLength(total);
    expect(new Set(ids).size).toBe(total);
  });

  it.each([
    ["sort=name", "sort"],
    ["direction=up", "direction"],
    ["kind=base,nonsense", "kind"],
    ["params=min:9B,max:1B", "params"],
    ["base=a/b/c", "base"],
    ["limit=0", "limit"],
    ["limit=501", "limit"],
    ["mix=x", "mix"],
    ["cursor=abc", "cursor"],
    ["q=a&q=b", "q"],
    [`q=${"a".repeat(201)}`, "q"],
  ])("refuses %s and names the parameter", async (query, parameter) => {
    expect(await ask(hubModels, query)).toMatchObject({ problem: "bad-parameter", parameter });
  });

  it("refuses the cursor of another query, and takes it with another limit", async () => {
    const { next } = (await list("q=qwen&limit=10")).meta;
    const cursor = new URLSearchParams(next?.split("?")[1]).get("cursor") ?? "";
    expect((await list(`q=qwen&limit=3&cursor=${cursor}`)).data).toHaveLength(3);
    expect(await ask(hubModels, `q=llama&cursor=${cursor}`)).toMatchObject({
      problem: "bad-parameter",
      parameter: "cursor",
    });
  });

  it("says the nearest name of a parameter that it does not have", async () => {
    expect(await ask(hubModels, "licence=mit")).toMatchObject({
      problem: "unknown-parameter",
      nearest: ["license"],
    });
  });
});

it("answers or refuses whatever is asked of either", async () => {
  const odd = fc.oneof(
    fc.string({ unit: "binary", maxLength: 40 }),
    fc.constantFrom(
      "'; drop table hub_repo; --",
      "%",
      "_",
      "\\",
      "\u0000",
      "not-stated",
      "__proto__",
    ),
    fc.constantFrom("min:0,max:0", "max:99999999999999T", "min:0000", "max:9999-12-31", "a,b,,c"),
    fc.constantFrom("base", "asc", "changed", "allowed,unknown", "Qwen/Qwen3-8B", "1", "500"),
  );
  const name = fc.constantFrom(...Object.keys(hubModels.parameters));
  const pairs = fc.array(fc.tuple(name, odd), { maxLength: 5 });
  const queries = fc.sample(pairs, { seed: 20261123, numRuns: 300 });
  const seen = { answered: 0, refused: 0 };
  for (const query of queries) {
    for (const endpoint of [hubModels, hubFacets]) {
      const answer = await ask(endpoint, new URLSearchParams(query));
      if ("body" in answer) {
        seen.answered += 1;
        expect(endpoint.schema.safeParse(answer.body).error).toBeUndefined();
      } else {
        seen.refused += 1;
        expect("problem" in answer && answer.problem).toMatch(/^(bad|unknown)-parameter$/);
      }
    }
  }
  expect(seen.answered).toBeGreaterThan(50);
  expect(seen.refused).toBeGreaterThan(50);
}, 60_000);
