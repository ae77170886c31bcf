import { expect, it } from "vitest";
import type { Benchmark, Task } from "@/lib/domain/benchmark";
import { scoreDetails } from "@/lib/domain/score-detail";
import type { Score } from "@/lib/domain/score";

const benchmark = (id: string, task: Task) =>
  [
    id,
    {
      id,
      name: id.toUpperCase(),
      task,
      unit: "accuracy",
      scale: "fraction",
      selfReported: true,
    } as Benchmark,
  ] as const;
const score = (id: string, value: number) =>
  ({ model: "acme/one", benchmark: id, value, source: "epoch", asOf: "2026-08-11" }) as Score;

const known = new Map([benchmark("mmlu", "knowledge"), benchmark("aider", "coding")]);

it("orders by task, then benchmark, the best of each first", () => {
  const details = scoreDetails(
    [score("mmlu", 0.5), score("aider", 0.2), score("aider", 0.4)],
    known,
  );
  expect(details.map(({ name, task, value }) => [name, task, value])).toEqual([
    ["AIDER", "coding", 0.4],
    ["AIDER", "coding", 0.2],
    ["MMLU", "knowledge", 0.5],
  ]);
});

it("keeps a score whose benchmark is not described, last and under its id", () => {
  const details = scoreDetails([score("new", 1), score("mmlu", 0.5)], known);
  expect(details.map(({ name, task, unit }) => [name, task, unit])).toEqual([
    ["MMLU", "knowledge", "accuracy"],
    ["new", null, null],
  ]);
});
