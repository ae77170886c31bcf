import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { generated } from "@/tests/hub-server/generated";
import { startHubServer, type HubServer } from "@/tests/hub-server/server";

let hub: HubServer;
beforeAll(async () => {
  hub = await startHubServer({ quota: 100_000 });
});
afterEach(() => {
  hub.setFaults();
});
afterAll(() => hub.close());

async function get(path: string) {
  const response = await fetch(hub.url + path, { redirect: "manual" });
  const text = await response.text();
  const body = text ? (JSON.parse(text) as unknown) : null;
  return { status: response.status, headers: response.headers, body };
}

describe("the stand-in Hub answers as the Hub does", () => {
  it("gives _id, id and what expand asks for", async () => {
    const { body } = await get("/api/models?limit=1&expand=likes&expand=gated");
    expect(Object.keys((body as object[])[0] as object).sort()).toEqual([
      "_id",
      "gated",
      "id",
      "likes",
    ]);
  });

  it.each([
    ["/api/models?expand=gitalyUid", 400, "Invalid option"],
    ["/api/models/openai/gpt-oss-120b?expand=nothing", 400, "Invalid option"],
    ["/api/models?sort=stars", 400, "✖ Invalid sort parameter: stars"],
    ["/api/models/nobody/nothing", 401, "Invalid username or password."],
    ["/api/models/openai/gpt-oss-120b/revision/v9", 404, "Invalid rev id: v9"],
  ])("refuses %s with %i", async (path, status, error) => {
    const answer = await get(path);
    expect(answer.status).toBe(status);
    expect((answer.body as { error: string }).error).toContain(error);
  });

  it("finds nothing for an unknown task, and lets unknown parameters be", async () => {
    expect((await get("/api/models?pipeline_tag=mind-reading")).body).toEqual([]);
    expect((await get("/api/models?limit=2&wish=fast")).body).toHaveLength(2);
  });

  it("names the next page by an absolute link with a predicate in base64", async () => {
    const { headers } = await get("/api/models?limit=2&sort=downloads&expand=likes");
    const [, link = ""] = /^<(http:[^>]+)>; rel="next"$/.exec(headers.get("link") ?? "") ?? [];
    const cursor = new URL(link).searchParams.get("cursor") ?? "";
    expect(link.startsWith(`${hub.url}/api/models?`)).toBe(true);
    expect(JSON.parse(Buffer.from(cursor, "base64").toString())).toHaveProperty("$or");
    expect((await get("/api/models?limit=1000")).headers.get("link")).toBeNull();
  });

  it("leads from an old name or another case to the present one by a relative 307", async () => {
    const asked = "/api/models/meta-llama/Meta-Llama-3.1-8B/revision/HEAD?expand=likes";
    const answer = await get(asked);
    expect([answer.status, answer.headers.get("location")]).toEqual([
      307,
      "/api/models/meta-llama/Llama-3.1-8B/revision/HEAD?expand=likes",
    ]);
    expect((await get("/api/models/OPENAI/gpt-oss-120b")).status).toBe(307);
  });

  it("tells of a gated repository and keeps its files", async () => {
    const info = await get("/api/models/meta-llama/Llama-3.1-8B?expand=gated");
    expect(info).toMatchObject({ status: 200, body: { gated: "manual" } });
    const file = await get("/meta-llama/Llama-3.1-8B/resolve/main/config.json");
    expect([file.status, file.headers.get("x-error-code")]).toEqual([401, "GatedRepo"]);
  });

  it("says the rate limit with every answer, and refuses when it is used up", async () => {
    const small = await startHubServer({ quota: 1 });
    const first = await fetch(`${small.url}/api/models`);
    expect(first.headers.get("ratelimit")).toBe('"api";r=0;t=300');
    expect(first.headers.get("ratelimit-policy")).toBe('"fixed window";"api";q=1;w=300');
    expect((await fetch(`${small.url}/api/models`)).status).toBe(429);
    await small.close();
  });

  it("lists providers in lists and names them by key elsewhere", async () => {
    const field = "expand=inferenceProviderMapping";
    const { body } = await get(`/api/models?limit=1&${field}`);
    expect(body).toMatchObject([{ inferenceProviderMapping: [] }]);
    expect((await get(`/api/models/openai/gpt-oss-120b?${field}`)).body).toMatchObject({
      inferenceProviderMapping: {},
    });
  });

  it("takes a fault by path, by query and from outside", async () => {
    expect((await get("/fault/500/api/models")).status).toBe(500);
    expect((await get("/api/models?fault=504")).status).toBe(504);
    const faults = JSON.stringify([{ name: "429", path: "/api/", after: 1, times: 1 }]);
    await fetch(`${hub.url}/_control/faults`, { method: "PUT", body: faults });
    const statuses = [await get("/api/models"), await get("/api/models"), await get("/api/models")];
    expect(statuses.map(({ status }) => status)).toEqual([200, 429, 200]);
  });
});

describe("made-up repositories by the million", () => {
  const SIZE = 3_000_000;
  const all = generated(SIZE);

  it("are the same each time, each found by its name", () => {
    const repo = all.inOrder("downloads", 1_234_567);
    expect(generated(SIZE).inOrder("downloads", 1_234_567)).toEqual(repo);
    expect(all.find(repo.id)).toEqual(repo);
    expect(all.find("maker-1/none")).toBeUndefined();
  });

  it.each(["downloads", "likes", "createdAt", "lastModified", "trendingScore"] as const)(
    "come in the order of %s, none twice",
    (sort) => {
      const places = [0, 1, 2, 1000, 1001, SIZE - 2, SIZE - 1];
      const repos = places.map((place) => all.inOrder(sort, place));
      const keys = repos.map((repo) => repo[sort]);
      expect(keys).toEqual([...keys].sort((a, b) => (a < b ? 1 : a > b ? -1 : 0)));
      expect(new Set(repos.map(({ _id }) => _id)).size).toBe(places.length);
    },
  );

  it("are never changed before they are made", () => {
    for (let place = 0; place < SIZE; place += 99_991) {
      const { createdAt, lastModified } = all.inOrder("likes", place);
      expect(createdAt < lastModified).toBe(true);
    }
  });
});
