import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { HubFault } from "@/lib/hub/hub-fault";
import { walkRepos } from "@/lib/hub/walk-repos";
import { startHubServer, type HubServer } from "@/tests/hub-server/server";
import { stillClock } from "./clocks";

const SIZE = 3500;

let hub: HubServer;
beforeAll(async () => {
  hub = await startHubServer({ repos: SIZE, quota: 100_000 });
});
afterEach(() => {
  hub.setFaults();
  hub.asked.length = 0;
});
afterAll(() => hub.close());

/** Walks to the end or to a fault; `waits` are those somebody watching was told of, in ms. */
async function walked() {
  const { clock } = stillClock(30_000);
  const ids: string[] = [];
  const waits: { kind: string; ms: number }[] = [];
  const pages = walkRepos({
    sort: "createdAt",
    env: { HF_ENDPOINT: hub.url },
    random: () => 0,
    clock,
    onWait: ({ ms, reason: { kind } }) => waits.push({ kind, ms }),
  });
  let fault: HubFault | null = null;
  try {
    for await (const { repos } of pages) ids.push(...repos.map(({ id }) => id));
  } catch (error) {
    fault = error as HubFault;
  }
  return { ids, waits, fault };
}

it("goes on behind the last page after faults that pass, and tells of its waits", async () => {
  hub.setFaults({ name: "504", after: 2, times: 4 });
  const { ids, waits } = await walked();
  expect(new Set(ids).size).toBe(SIZE);
  expect(ids).toHaveLength(SIZE);
  expect(waits).toEqual([
    { kind: "failed", ms: 3000 },
    { kind: "failed", ms: 15_000 },
  ]);
});

it("begins to count anew with every page that came", async () => {
  hub.setFaults(
    { name: "cut", after: 1, times: 6 },
    { name: "truncated-json", after: 2, times: 3 },
  );
  const { ids, waits } = await walked();
  expect(ids).toHaveLength(SIZE);
  expect(waits.map(({ ms }) => ms)).toEqual([3000, 15_000, 60_000, 3000, 15_000, 60_000]);
});

it("gives up a Hub that stays away", async () => {
  hub.setFaults({ name: "504", after: 1 });
  const { ids, waits, fault } = await walked();
  expect([ids.length, waits.length]).toEqual([1000, 3]);
  expect(fault?.reason).toEqual({ kind: "failed", status: 504 });
});

it("tells of a rate limit it waits out", async () => {
  hub.setFaults({ name: "429", after: 1, times: 1, ms: 7000 });
  const { ids, waits } = await walked();
  expect([ids.length, waits]).toEqual([SIZE, [{ kind: "rate-limited", ms: 7000 }]]);
});

it("does not ask again what is refused", async () => {
  const refused = walkRepos({ env: { HF_ENDPOINT: hub.url, HF_TOKEN: "hf_of_nobody" } }).next();
  await expect(refused).rejects.toThrow(HubFault);
  expect(hub.asked).toHaveLength(1);
});
