import { describe, expect, it } from "vitest";
import {
  addCounts,
  closingLine,
  NO_TESTS,
  playwrightCounts,
  vitestCounts,
} from "@/scripts/lib/test-counts";

describe("counts of the test command", () => {
  const unit = { numPassedTests: 40, numFailedTests: 1, numPendingTests: 2, numTodoTests: 3 };
  const e2e = { stats: { expected: 7, unexpected: 2, flaky: 1, skipped: 4 } };

  it("adds Vitest's and Playwright's", () => {
    expect(addCounts(vitestCounts(unit), playwrightCounts(e2e))).toEqual({
      passed: 48,
      failed: 3,
      skipped: 9,
    });
  });

  it("refuses a report of another shape", () => {
    expect(() => vitestCounts({ tests: 3 })).toThrow("numPassedTests");
  });

  it("closes with one plain line", () => {
    expect(closingLine({ passed: 48, failed: 3, skipped: 9 })).toBe(
      "48 passed, 3 failed, 9 skipped",
    );
    expect(closingLine(NO_TESTS)).toBe("0 passed, 0 failed");
  });
});
