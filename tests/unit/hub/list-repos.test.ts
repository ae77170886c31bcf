import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { listRepos, type ListOptions, type ReposPage } from "@/lib/hub/list-repos";
import { startHubServer, type HubServer } from "@/tests/hub-server/server";
import { fastClock } from "./clocks";

const SIZE = 2500;

let hub: HubServer;
beforeAll(async () => {
  hub = await startHubServer({ repos: SIZE, quota: 100_000 });
});
afterEach(() => {
  hub.setFaults();
});
afterAll(() => hub.close());

const options = (): ListOptions => ({
  env: { HF_ENDPOINT: hub.url },
  clock: fastClock(),
  random: () => 0,
});

async function pages(more: ListOptions = {}): Promise<ReposPage[]> {
  const all: ReposPage[] = [];
  for await (const page of listRepos({ ...options(), ...more })) all.push(page);
  return all;
}
const ids = (all: ReposPage[]) => all.flatMap(({ repos }) => repos.map(({ id }) => id));

describe("the walk over the Hub", () => {
  it("brings every repository once, a thousand a page, the last page without a next", async () => {
    const all = await pages();
    expect(all.map(({ repos }) => repos.length)).toEqual([1000, 1000, 500]);
    expect(new Set(ids(all)).size).toBe(SIZE);
    expect(all.map(({ next }) => next === null)).toEqual([false, false, true]);
  });

  it("keeps the order asked for over its pages", async () => {
    const likes = (await pages({ sort: "likes" })).flatMap((page) =>
      page.repos.map((repo) => repo.likes),
    );
    expect(likes).toEqual([...likes].sort((a, b) => b - a));
  });

  it("goes on behind a page whose cursor was kept", async () => {
    const [first, ...rest] = await pages({ sort: "createdAt" });
    const resumed = await pages({ sort: "createdAt", cursor: first?.next ?? null });
    expect(ids(resumed)).toEqual(ids(rest));
  });

  it("asks only for what the search says", async () => {
    const found = await pages({ search: { task: "text-to-image", tags: ["license:mit"] } });
    const repos = found.flatMap((page) => page.repos);
    expect(repos.length).toBeGreaterThan(50);
    expect(
      repos.every(({ task, licenses }) => task === "text-to-image" && licenses[0] === "mit"),
    ).toBe(true);
  });

  it("says a repository in our words", async () => {
    const { value } = await listRepos({ ...options(), pageSize: 1 }).next();
    expect(value?.repos).toEqual([
      expect.objectContaining({
        hubId: expect.stringMatching(/^[0-9a-f]{24}$/),
        id: expect.stringMatching(/^maker-\d+\//),
        gated: "false",
        created: expect.stringMatching(/^20\d\d-.*Z$/),
        safetensors: expect.objectContaining({ total: expect.any(Number) }),
      }),
    ]);
  });

  it("outlives one 504 in the middle", async () => {
    hub.setFaults({ name: "504", after: 1, times: 1 });
    expect(ids(await pages())).toHaveLength(SIZE);
  });

  it("stops at a lasting 504 with what came before, to go on from its cursor", async () => {
    hub.setFaults({ name: "504", after: 1 });
    const came: ReposPage[] = [];
    const walk = async () => {
      for await (const page of listRepos(options())) came.push(page);
    };
    await expect(walk()).rejects.toMatchObject({ reason: { kind: "failed", status: 504 } });
    expect(came).toHaveLength(1);
    hub.setFaults();
    const rest = await pages({ cursor: came[0]?.next ?? null });
    expect(new Set([...ids(came), ...ids(rest)]).size).toBe(SIZE);
  });

  it("waits where the rate limit asks to", async () => {
    hub.setFaults({ name: "429", after: 1, times: 1 });
    expect(ids(await pages())).toHaveLength(SIZE);
  });

  it("ends where a list has shrunk meanwhile", async () => {
    hub.setFaults({ name: "shrinking" });
    const all = await pages();
    expect(ids(all)).toHaveLength(1500);
    expect(all.at(-1)?.next).toBeNull();
  });

  it("leaves out entries of another shape and says which", async () => {
    hub.setFaults({ name: "wrong-types", after: 2 });
    const last = (await pages()).at(-1);
    expect(last?.repos).toEqual([]);
    expect(last?.malformed).toHaveLength(500);
    expect(last?.malformed[0]).toEqual({ at: 0, problem: expect.stringContaining("downloads") });
  });

  it.each([
    ["truncated-json", "malformed"],
    ["wrong-json", "malformed"],
    ["reset", "unreachable"],
    ["hang", "timed-out"],
  ] as const)("%s: %s", async (name, kind) => {
    hub.setFaults({ name });
    await expect(pages({ timeLimitMs: 3000 })).rejects.toMatchObject({ reason: { kind } });
  });

  it("does not start offline", async () => {
    await expect(pages({ env: { HF_HUB_OFFLINE: "1" } })).rejects.toMatchObject({
      reason: { kind: "offline" },
    });
  });
});
