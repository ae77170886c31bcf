import { z } from "zod";
import type { BenchmarkDifficultyFact } from "@/lib/domain/facts";
import { only } from "./as-of";
import { cellBoolean, cellNumber, cellPositive, Day, orNull, Text } from "./cells";
import { refuseDuplicates } from "./check";
import { readCsv } from "./csv";
import { EPOCH, epochDay } from "./epoch";
import type { Source } from "./source";

const Row = z.object({
  benchmark_name: Text,
  is_anchor: cellBoolean,
  benchmark_release_date: orNull(Day),
  edi: cellNumber,
  estimated_slope_scaled: cellPositive,
});

export const epochDifficulties: Source<BenchmarkDifficultyFact[], "epoch-difficulties"> = {
  id: "epoch-difficulties",
  name: "Epoch AI benchmark difficulties",
  ...EPOCH,
  urls: ["https://epoch.ai/data/edi_scores.csv"],
  files: ["quality/edi_scores.csv"],
  asOf: epochDay,
  parse(inputs, asOf) {
    const input = only(inputs);
    const rows = readCsv(input, Row);
    refuseDuplicates(input.file, rows, ["benchmark_name"]);
    return rows.map((row) => ({
      asOf,
      name: row.benchmark_name,
      isAnchor: row.is_anchor,
      released: row.benchmark_release_date,
      difficulty: row.edi,
      slope: row.estimated_slope_scaled,
    }));
  },
};
