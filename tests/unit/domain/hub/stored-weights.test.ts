import { describe, expect, it } from "vitest";
import { storedWeights } from "@/lib/domain/hub/stored-weights";

describe("stored weights", () => {
  it("are parameters where the types are floating", () => {
    expect(storedWeights({ BF16: 90, F8_E4M3: 10 }, 100)).toEqual({
      elements: 100,
      counts: "parameters",
    });
  });

  it("are packed where integers hold them, and not for a small table of integers", () => {
    expect(storedWeights({ BF16: 10, U8: 90 }, 100)?.counts).toBe("packed");
    expect(storedWeights({ BF16: 99, I64: 1 }, 100)?.counts).toBe("parameters");
  });

  it("take the greater of total and parts", () => {
    expect(storedWeights({ BF16: 7_615_616_512 }, 333_312)?.elements).toBe(7_615_616_512);
    expect(storedWeights({ BF16: 10, U32: 78 }, 314)?.elements).toBe(314);
  });

  it("are not known when there are none", () => {
    expect(storedWeights({}, 0)).toBeNull();
  });
});
