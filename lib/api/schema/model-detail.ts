import { z } from "zod";
import { Task } from "@/lib/domain/benchmark";
import { Claim, Figure, IsoDate, SourceId } from "@/lib/domain/figure";
import { HubRepoId, LicenseId, ModelId } from "@/lib/domain/ids";
import { HubRepo, Model, PartialDate, Weights } from "@/lib/domain/model";
import { Score } from "@/lib/domain/score";
import { described } from "./described";
import { License } from "./lists";
import { Index, ModelRow } from "./model-row";
import { OfferRow } from "./offer";

const Hub = described(HubRepo.omit({ id: true }), {
  source: "Where these facts were read.",
  asOf: "Day they were read.",
  license: "License tag as its uploader wrote it.",
  downloads30d: "Downloads in 30 days.",
  likes: "Likes.",
  created: "Day it was created.",
  lastModified: "Day of its last change.",
  gated: "Whether and how access must be asked for.",
  pipeline: "The Hub's task tag.",
  library: "Library it is for.",
  baseModels: "Repositories it was made from, and how.",
  safetensorsTotal: "Stored elements of all safetensors files; too low for packed weights.",
  formats: "Number formats its tags name.",
  architecture: "Architecture its config names.",
  layers: "Layers.",
  attentionHeads: "Attention heads.",
  kvHeads: "Key-value heads.",
  headSize: "Size of a head.",
  experts: "Experts.",
  activeExperts: "Experts used per token.",
})
  .partial()
  .extend({
    repo: HubRepoId.describe("owner/name."),
    url: z.url().describe("Address."),
  });

const ScoreRow = described(Score.omit({ model: true }), {
  benchmark: "The key of /api/v1/benchmarks.",
  version: "The version or setting that was run, as its source spells it.",
  value: "Fraction 0 to 1, or a rating; see `scale`.",
  date: "Day of the result, where its source gives one.",
  ranBy: "Who ran it.",
  url: "Address of the result.",
  votes: "Votes behind a rating.",
  source: "Where it was read.",
  asOf: "Day of that source.",
}).extend({
  name: z.string().describe("The benchmark's name."),
  task: Task.nullable().describe("What kind of work it is about."),
  unit: z.string().nullable().describe("Unit."),
  scale: z.enum(["fraction", "rating", "minutes"]).nullable().describe("Scale of `value`."),
  selfReported: z
    .boolean()
    .describe("Whether it is from a model developer's own report, of its models or of rivals."),
});

const TaskIndex = z.strictObject({
  task: Task.describe("The task."),
  value: z.number().describe("Index on the task, in points of the Epoch Capabilities Index."),
  low: z.number().nullable().describe("Low end of its 90 % interval."),
  high: z.number().nullable().describe("High end of its 90 % interval."),
  benchmarks: z.number().int().nullable().describe("How many benchmarks it rests on."),
  source: SourceId.describe("Whose scores and constants it is worked out from."),
  asOf: IsoDate.describe("Day of those scores."),
});

const text = Figure(z.string()).nullable();
const count = Figure(z.number()).nullable();

const Figures = z.strictObject({
  weights: Figure(Weights),
  license: Figure(LicenseId).nullable(),
  hubRepo: Figure(HubRepoId).nullable(),
  params: z.strictObject({ total: count, active: count }),
  context: count,
  maxOutput: count,
  released: Figure(PartialDate).nullable(),
  knowledge: text,
  trainingCompute: count,
});

const Conflict = z.strictObject({
  field: z.string().describe("The figure, by its place in this answer."),
  label: z.string().describe("The figure in words."),
  claims: z
    .array(Claim(z.union([z.string(), z.number()])))
    .describe("The shown claim first, then those that say otherwise."),
});

/** One model with all that is known of it: the same fields as in the list, and more. */
export const ModelDetail = ModelRow.extend({
  family: z.string().nullable().describe("Models of one lineage of the lab."),
  license: License.nullable().describe("License of the weights, with its conditions."),
  index: Index.extend({
    anchor: z.boolean().describe("Whether it fixes the scale, so that its interval is empty."),
    name: z.string().describe("Epoch's name for it."),
    source: SourceId.describe("Where it was read."),
    asOf: IsoDate.describe("Day of that source."),
  })
    .nullable()
    .describe("Quality: the Epoch Capabilities Index."),
  tasks: z
    .array(TaskIndex)
    .describe(
      "Index on each task of which at least three benchmarks were run by others than model developers; worked out by Weighbridge.",
    ),
  maxOutput: z.number().int().nullable().describe("Longest answer in tokens."),
  knowledge: z.string().nullable().describe("Last month of its training data."),
  trainingCompute: z.number().nullable().describe("Training compute in FLOP, Epoch's estimate."),
  origin: Model.shape.origin.describe("Why it is in the catalogue."),
  note: z
    .string()
    .nullable()
    .describe("What is special about it, e.g. that its name is a moving alias."),
  hub: Hub.nullable().describe(
    "Its repository on the Hugging Face Hub; facts not in the snapshot are left out.",
  ),
  scores: z.array(ScoreRow).describe("By task, then benchmark."),
  offers: z.array(OfferRow).describe("Of those who run it, cheapest at the mix first."),
  resellers: z.array(OfferRow).describe("Of those who list other hosts' offers."),
  siblings: z.array(ModelId).describe("Other models of the family, newest first."),
  figures: Figures.describe(
    "Each figure as {value, source, asOf, ref?, doubt?, others?}: where from, of what day, and what other sources say.",
  ),
  conflicts: z.array(Conflict).describe("Figures whose sources disagree beyond rounding."),
});
export type ModelDetail = z.infer<typeof ModelDetail>;
