import { z } from "zod";
import type { ScoreFact } from "@/lib/domain/facts";
import { dayOf, only } from "./as-of";
import {
  cellNumber,
  cellText,
  Day,
  orNull,
  Percent,
  percentToFraction,
  Text,
  WebAddress,
} from "./cells";
import { refuseDuplicates } from "./check";
import { readCsv } from "./csv";
import type { Source } from "./source";

/** Every metric upstream uses is on 0..100; a new one is refused until someone has read what it is. */
const Metric = z.enum([
  "",
  "percent",
  "percent correct",
  "percent resolved",
  "resolved",
  "resolve rate",
  "score",
  "success rate",
]);

const Row = z.object({
  model: Text,
  benchmark: Text,
  score: cellNumber.pipe(Percent),
  metric: Metric,
  variant: cellText,
  source: WebAddress,
  date: orNull(Day),
});

export const modelsDevBenchmarks: Source<ScoreFact[], "models.dev-benchmarks"> = {
  id: "models.dev-benchmarks",
  name: "models.dev benchmark results",
  license: "MIT",
  attribution: "models.dev, MIT license; each score links to where it was published",
  homepage: "https://github.com/anomalyco/models.dev",
  urls: [],
  files: ["quality/models-dev-benchmarks.*.csv"],
  group: "quality",
  asOf: dayOf,
  parse(inputs, asOf) {
    const input = only(inputs);
    const rows = readCsv(input, Row);
    // One model may have several scores on one benchmark, from other places or of other settings: only a repeat is refused.
    refuseDuplicates(input.file, rows, Row.keyof().options);
    return rows.map((row) => ({
      source: "models.dev-benchmarks",
      asOf,
      benchmark: row.benchmark,
      model: row.model,
      version: row.variant,
      value: percentToFraction(row.score),
      date: row.date,
      ranBy: new URL(row.source).hostname.replace(/^www\./, ""),
      url: row.source,
      organization: null,
      votes: null,
      hubRepo: null,
    }));
  },
};
