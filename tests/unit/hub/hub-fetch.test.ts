import { describe, expect, it } from "vitest";
import { createHubFetch } from "@/lib/hub/hub-fetch";
import { stillClock } from "./clocks";

const URL = "https://hub.test/api/models";
const LIMIT_MS = 3000;

type Reply = { status: number; headers?: Record<string, string> } | "network";

/** A wrapped fetch whose origin replies with these in turn, the last again and again. */
function wrapped(replies: Reply[], { waitsForLimit = false } = {}) {
  const { clock, waits, pass } = stillClock(LIMIT_MS);
  let calls = 0;
  const fetch = createHubFetch({
    clock,
    random: () => 0.5,
    timeLimitMs: LIMIT_MS,
    waitsForLimit,
    fetch: async () => {
      const reply = replies[Math.min(calls, replies.length - 1)] as Reply;
      calls += 1;
      if (reply === "network") throw new TypeError("fetch failed");
      return new Response("{}", reply);
    },
  });
  const reason = () =>
    fetch(URL).then(
      ({ status }) => status,
      (fault: { reason: unknown }) => fault.reason,
    );
  return { fetch, reason, waits, pass, calls: () => calls };
}

describe("the wrapped fetch", () => {
  it.each([[[{ status: 502 }, { status: 200 }]], [["network", { status: 200 }]]] as Reply[][][])(
    "asks once more after %j, with a pause of chance",
    async (replies) => {
      const { reason, waits } = wrapped(replies);
      expect(await reason()).toBe(200);
      expect(waits).toEqual([300]);
    },
  );

  it("asks no third time", async () => {
    const { reason, calls } = wrapped([{ status: 500 }]);
    expect(await reason()).toEqual({ kind: "failed", status: 500 });
    expect(calls()).toBe(2);
  });

  it("waits as long as a 503 asks for when that is short, else leaves it", async () => {
    const short = wrapped([{ status: 503, headers: { "retry-after": "1" } }, { status: 200 }]);
    expect(await short.reason()).toBe(200);
    expect(short.waits).toEqual([1000]);
    const long = wrapped([{ status: 503, headers: { "retry-after": "120" } }]);
    expect(await long.reason()).toEqual({ kind: "failed", status: 503 });
    expect(long.calls()).toBe(1);
    expect(await long.reason()).toEqual({
      kind: "rate-limited",
      until: "2026-11-23T12:02:00.000Z",
    });
    expect(long.calls()).toBe(1);
  });

  it("leaves an answer below 500 to the caller, asked once", async () => {
    const { reason, calls } = wrapped([{ status: 401 }]);
    expect(await reason()).toBe(401);
    expect(calls()).toBe(1);
  });

  it("does not ask again before the time a 429 names", async () => {
    const limited = wrapped([{ status: 429, headers: { "retry-after": "30" } }, { status: 200 }]);
    const until = { kind: "rate-limited", until: "2026-11-23T12:00:30.000Z" };
    expect(await limited.reason()).toEqual(until);
    expect(await limited.reason()).toEqual(until);
    expect(limited.calls()).toBe(1);
    limited.pass(30_000);
    expect(await limited.reason()).toBe(200);
  });

  it("stops before the limit is overdrawn", async () => {
    const spent = wrapped([{ status: 200, headers: { ratelimit: '"api";r=0;t=295' } }]);
    expect(await spent.reason()).toBe(200);
    expect(await spent.reason()).toMatchObject({ kind: "rate-limited" });
    expect(spent.calls()).toBe(1);
  });

  it("waits for the next window where it is told to, and goes on", async () => {
    const walk = wrapped(
      [
        { status: 200, headers: { ratelimit: '"api";r=0;t=295' } },
        { status: 429 },
        { status: 200 },
      ],
      { waitsForLimit: true },
    );
    await walk.reason();
    expect(await walk.reason()).toBe(200);
    expect(walk.waits).toEqual([295_000, 60_000]);
  });

  it("gives up when waiting does not help", async () => {
    const walk = wrapped([{ status: 429 }], { waitsForLimit: true });
    expect(await walk.reason()).toMatchObject({ kind: "rate-limited" });
    expect(walk.calls()).toBe(6);
  });

  it("rests for half a minute after five failures in a row, then tries", async () => {
    const replies: Reply[] = [...Array<Reply>(10).fill("network"), { status: 200 }];
    const down = wrapped(replies);
    for (let call = 0; call < 5; call += 1) {
      expect(await down.reason()).toEqual({ kind: "unreachable" });
    }
    expect(await down.reason()).toMatchObject({ kind: "paused" });
    expect(down.calls()).toBe(10);
    down.pass(30_000);
    expect(await down.reason()).toBe(200);
  });

  it("keeps the Hub's request id in the fault", async () => {
    const { fetch } = wrapped([{ status: 500, headers: { "x-request-id": "Root=1-abc" } }]);
    await expect(fetch(URL)).rejects.toMatchObject({
      requestId: "Root=1-abc",
      message: `failed, status 500, ${URL}, request Root=1-abc`,
    });
  });

  it("asks at most six questions at once", async () => {
    let running = 0;
    let most = 0;
    const { clock } = stillClock(LIMIT_MS);
    const fetch = createHubFetch({
      clock,
      random: () => 0,
      timeLimitMs: LIMIT_MS,
      waitsForLimit: false,
      fetch: async () => {
        running += 1;
        most = Math.max(most, running);
        await new Promise((resolve) => setTimeout(resolve, 1));
        running -= 1;
        return new Response("{}");
      },
    });
    await Promise.all(Array.from({ length: 20 }, () => fetch(URL)));
    expect(most).toBe(6);
  });
});
