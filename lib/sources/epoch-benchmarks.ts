import { z } from "zod";
import type { ScoreFact } from "@/lib/domain/facts";
import { only } from "./as-of";
import { cellFraction, cellText, Day, orNull, Text } from "./cells";
import { refuseDuplicates } from "./check";
import { readCsv } from "./csv";
import { EPOCH, epochDay } from "./epoch";
import type { Source } from "./source";

/** `model` is the key of the index file; the `Model` column beside it is blank or coarser on a third of the rows. */
const Row = z.object({
  benchmark: Text,
  model: Text,
  model_version: cellText,
  performance: cellFraction,
  /** The model's, not the score's; the newest dates the file. */
  date: orNull(Day),
  source: cellText,
});

/** Each model's best version on each benchmark, one row a pair. */
export const epochBenchmarks: Source<ScoreFact[], "epoch"> = {
  id: "epoch",
  name: "Epoch AI benchmark scores",
  ...EPOCH,
  urls: ["https://epoch.ai/data/eci_benchmarks.csv"],
  files: ["quality/eci_benchmarks.csv"],
  asOf: epochDay,
  parse(inputs, asOf) {
    const input = only(inputs);
    const rows = readCsv(input, Row);
    refuseDuplicates(input.file, rows, ["model", "benchmark"]);
    return rows.map((row) => ({
      source: "epoch",
      asOf,
      benchmark: row.benchmark,
      model: row.model,
      version: row.model_version,
      value: row.performance,
      date: null,
      ranBy: row.source,
      url: EPOCH.homepage,
      organization: null,
      votes: null,
      hubRepo: null,
    }));
  },
};
