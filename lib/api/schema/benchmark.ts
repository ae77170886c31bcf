import { z } from "zod";
import { Benchmark as DomainBenchmark } from "@/lib/domain/benchmark";
import { IsoDate, SourceId } from "@/lib/domain/figure";
import { ModelId } from "@/lib/domain/ids";
import { PartialDate, type Weights } from "@/lib/domain/model";
import { described } from "./described";

const About = described(DomainBenchmark, {
  id: "Id.",
  name: "Name.",
  names: "How each source spells it.",
  task: "What kind of work it is about.",
  measures: "What it measures, in a sentence.",
  chance: "Score of guessing, as a fraction; null where it has no meaning or is not known.",
  unit: "Unit of its scores.",
  scale: "fraction: 0 to 1; rating: open-ended; minutes: length of a task.",
  runBy: "Who runs it.",
  selfReported: "Whether its scores come from the models' own makers.",
  released: "When it appeared.",
  url: "Address.",
  source: "Address where this was seen.",
  seen: "Day it was seen.",
});

const BestScore = z.strictObject({
  model: ModelId.describe("The model."),
  name: z.string().describe("Its name."),
  value: z.number().describe("The score on `scale`."),
  selfReported: z
    .boolean()
    .describe("Whether it is from a model developer's own report, of its models or of rivals."),
});

const best = (weights: Weights) =>
  BestScore.nullable().describe(
    `Best score of a model with ${weights} weights; of a model's several scores the best that is not self-reported counts. Null where none has a score.`,
  );

/** A benchmark as curated, and what is worked out of the scores on it. */
export const Benchmark = About.extend({
  difficulty: z
    .number()
    .nullable()
    .describe(
      "In points of the Epoch Capabilities Index: at this index a model is expected to reach half of what guessing leaves. Epoch's; null where the index leaves the benchmark out.",
    ),
  slope: z
    .number()
    .nullable()
    .describe(
      "Per point of the index: the factor of the logistic curve that is expected. Epoch's.",
    ),
  models: z.number().int().describe("Models with a score."),
  scores: z.number().int().describe("Scores; a model may have several."),
  selfReportedModels: z
    .number()
    .int()
    .describe("Models of which the only figure is from a model developer's own report."),
  selfReportedShare: z
    .number()
    .nullable()
    .describe("The same as a fraction of `models`, 0 to 1; null without models."),
  fifthBest: z
    .number()
    .nullable()
    .describe("Five models are at least this good, on `scale`; null below five models."),
  saturation: z
    .enum(["saturated", "nearly", "open"])
    .nullable()
    .describe(
      "saturated: the fifth best score is 95 % or more; nearly: 85 % or more; open: room left. Null on scales without an end and below five models.",
    ),
  best: z
    .strictObject({
      open: best("open"),
      restricted: best("restricted"),
      closed: best("closed"),
    })
    .describe("Best score by what the weights allow."),
  newestModel: PartialDate.nullable().describe(
    "When the newest model with a score came out; YYYY-MM-DD, YYYY-MM or YYYY.",
  ),
  scoresSource: SourceId.nullable().describe("Where most of the scores were read."),
  scoresAsOf: IsoDate.nullable().describe("Newest day that one of them is of."),
});
export type Benchmark = z.infer<typeof Benchmark>;
