import { describe, expect, it } from "vitest";
import { createInFlight } from "@/lib/hub/in-flight";

const never = new AbortController().signal;

describe("calls in flight", () => {
  it("starts the third of two only when one has ended, in the order they came", async () => {
    const inFlight = createInFlight(2);
    const started: number[] = [];
    const ends: (() => void)[] = [];
    const work = (name: number) => () => {
      started.push(name);
      return new Promise<void>((resolve) => ends.push(resolve));
    };
    const all = [1, 2, 3, 4].map((name) => inFlight(work(name), never));
    await Promise.resolve();
    expect(started).toEqual([1, 2]);
    ends[0]?.();
    await all[0];
    await Promise.resolve();
    expect(started).toEqual([1, 2, 3]);
  });

  it("gives up its place in the line when it is no longer wanted, and keeps none taken by work that failed", async () => {
    const inFlight = createInFlight(1);
    let fail: (error: Error) => void = () => undefined;
    const first = inFlight(() => new Promise((_, reject) => (fail = reject)), never);
    const waiting = new AbortController();
    const second = inFlight(async () => "second", waiting.signal);
    const third = inFlight(async () => "third", never);
    waiting.abort(new Error("too late"));
    await expect(second).rejects.toThrow("too late");
    fail(new Error("broken"));
    await expect(first).rejects.toThrow("broken");
    expect(await third).toBe("third");
  });
});
