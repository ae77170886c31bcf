import { describe, expect, it } from "vitest";
import { WORKLOAD_BOUNDS, type Workload } from "@/lib/domain/workload";
import { DEFAULT_WORKLOAD, presetOf, WORKLOAD_PRESETS } from "@/lib/domain/workload-presets";

describe("the presets", () => {
  it.each(WORKLOAD_PRESETS.map((preset) => [preset.id, preset.workload] as const))(
    "%s is within the bounds",
    (_, workload: Workload) => {
      for (const [part, { min, max }] of Object.entries(WORKLOAD_BOUNDS)) {
        const value = workload[part as keyof Workload];
        expect(value).toBeGreaterThanOrEqual(min);
        expect(value).toBeLessThanOrEqual(max);
      }
      expect(workload.cached).toBeLessThanOrEqual(workload.input);
    },
  );
  it("are known by their figures, and by nothing else", () => {
    expect(presetOf({ ...DEFAULT_WORKLOAD })?.id).toBe("chat");
    expect(presetOf({ ...DEFAULT_WORKLOAD, requests: 7 })).toBeNull();
  });
});
