import { describe, expect, it } from "vitest";
import { createBreaker, type Breaker } from "@/lib/hub/breaker";

const opened = (): Breaker => {
  const breaker = createBreaker({ failures: 2, restMs: 100 });
  breaker.report("failed", 0);
  breaker.report("failed", 0);
  return breaker;
};

describe("the breaker", () => {
  it("opens after so many failures in a row, and says until when", () => {
    expect(opened().enter(50)).toEqual({ open: true, until: 100 });
  });

  it("stays shut when an answer comes between the failures", () => {
    const breaker = createBreaker({ failures: 2, restMs: 100 });
    breaker.report("failed", 0);
    breaker.report("answered", 0);
    breaker.report("failed", 0);
    expect(breaker.enter(0).open).toBe(false);
  });

  it("lets one call try after its rest, and others only when that has been answered", () => {
    const breaker = opened();
    expect(breaker.enter(100).open).toBe(false);
    expect(breaker.enter(100).open).toBe(true);
    breaker.report("answered", 110);
    expect(breaker.enter(110).open).toBe(false);
  });

  it("rests again when the trial fails", () => {
    const breaker = opened();
    breaker.enter(100);
    breaker.report("failed", 120);
    expect(breaker.enter(150)).toEqual({ open: true, until: 220 });
  });
});
