import { z } from "zod";
import { IsoDate } from "./figure";
import { TASKS } from "./tasks";

export { TASKS };
export const Task = z.enum(TASKS);
export type Task = z.infer<typeof Task>;

/** What a benchmark measures and who runs it. Kept by hand in `data/curated/benchmarks.json`. */
export const Benchmark = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9.-]*$/),
  name: z.string().min(1),
  /** How each source spells it. */
  names: z.partialRecord(
    z.enum(["epoch", "lmarena", "bfcl", "modelsDev"]),
    z.union([z.string(), z.array(z.string())]),
  ),
  task: Task,
  measures: z.string().min(1),
  /** Score of guessing, as a fraction; null where it has no meaning or is not known. */
  chance: z.number().min(0).max(1).nullable(),
  unit: z.string().min(1),
  scale: z.enum(["fraction", "rating", "minutes"]),
  runBy: z.string().min(1),
  selfReported: z.boolean(),
  released: z.string().nullable(),
  url: z.url().nullable(),
  source: z.string().min(1),
  seen: IsoDate,
});
export type Benchmark = z.infer<typeof Benchmark>;
