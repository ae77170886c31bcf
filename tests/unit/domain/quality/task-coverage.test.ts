import { expect, it } from "vitest";
import { taskCoverage } from "@/lib/domain/quality/task-coverage";
import { fittedScore as scored } from "@/tests/fixtures/fitted-score";

it("says how many benchmarks a task's index lacks, and how many only its maker ran", () => {
  const coverage = taskCoverage([
    scored("a", "coding", 130),
    scored("b", "coding", 130),
    scored("b", "coding", 130, { selfReported: true }),
    scored("c", "coding", 130, { selfReported: true }),
    scored("d", "math", 130),
    scored("e", "math", 130),
    scored("f", "math", 130),
  ]);
  const of = (task: string) => coverage.find((one) => one.task === task);
  expect(of("coding")).toEqual({
    task: "coding",
    benchmarks: ["a", "b"],
    selfReported: ["c"],
    missing: 1,
  });
  expect(of("math")).toEqual({
    task: "math",
    benchmarks: ["d", "e", "f"],
    selfReported: [],
    missing: 0,
  });
  expect(of("knowledge")).toMatchObject({ benchmarks: [], missing: 3 });
});
