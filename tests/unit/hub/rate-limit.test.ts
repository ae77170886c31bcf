import { describe, expect, it } from "vitest";
import { createRateLimit } from "@/lib/hub/rate-limit";

const NOW = Date.parse("2026-11-23T12:00:00Z");

/** Seconds to wait after one answer. */
function waitAfter(status: number, headers: Record<string, string>): number {
  const limit = createRateLimit();
  limit.read({ status, headers: new Headers(headers) }, NOW);
  const until = limit.until(NOW);
  return until === 0 ? 0 : (until - NOW) / 1000;
}

describe("the Hub's rate limit", () => {
  it("lets on while calls are left", () => {
    expect(waitAfter(200, { ratelimit: '"api";r=499;t=295' })).toBe(0);
  });

  it("waits for the window's end when the last call is made", () => {
    expect(waitAfter(200, { ratelimit: '"api";r=0;t=42' })).toBe(42);
  });

  it("takes Retry-After in seconds or as a date before the window's end", () => {
    const window = { ratelimit: '"api";r=0;t=200' };
    expect(waitAfter(429, { ...window, "retry-after": "7" })).toBe(7);
    expect(waitAfter(429, { "retry-after": "Mon, 23 Nov 2026 12:01:30 GMT" })).toBe(90);
    expect(waitAfter(503, { "retry-after": "9" })).toBe(9);
  });

  it("waits a minute after a 429 that says nothing", () => {
    expect(waitAfter(429, {})).toBe(60);
    expect(waitAfter(429, { "retry-after": "later" })).toBe(60);
  });

  it("is over when its time is", () => {
    const limit = createRateLimit();
    limit.read({ status: 429, headers: new Headers({ "retry-after": "7" }) }, NOW);
    expect(limit.until(NOW + 7000)).toBe(0);
  });
});
