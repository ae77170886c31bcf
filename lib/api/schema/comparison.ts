import { z } from "zod";
import { IsoDate, SourceId } from "@/lib/domain/figure";
import { ModelId } from "@/lib/domain/ids";
import { Weights } from "@/lib/domain/model";
import { Mix } from "./model-row";

/** A figure that something rests on. */
export const Evidence = z.strictObject({
  subject: z.string().describe("Whose figure it is: a model, or a host."),
  value: z.string().describe("The figure as it is written."),
  source: SourceId.describe("Where it was read; the key of `sources` in /api/v1/meta."),
  asOf: IsoDate.nullable().describe("Day of that source."),
  ref: z.string().optional().describe("Address or row within the source."),
  doubt: z.string().optional().describe("Why it is doubtful."),
  note: z.string().optional().describe("Who ran it, or what it is made of."),
});

const Cell = z.strictObject({
  model: ModelId.describe("lab/slug."),
  value: z
    .union([z.string(), z.number()])
    .nullable()
    .describe("At full precision, in the row’s unit."),
  text: z.string().describe("As the page writes it; – is not known."),
  detail: z.string().nullable().describe("Second line."),
  low: z.number().nullable().describe("Low end of its 90 % interval."),
  high: z.number().nullable().describe("High end of its 90 % interval."),
  selfReported: z.boolean().describe("Whether the model’s own maker reports it."),
  best: z
    .boolean()
    .describe("Whether it is the row’s best; all that tie with the best are, unless all do."),
  figures: z.array(Evidence).describe("What it rests on."),
});

const Row = z.strictObject({
  id: z.string().describe("Name of the row; of a benchmark its id."),
  label: z.string().describe("Label."),
  note: z.string().nullable().describe("Definition."),
  unit: z.string().nullable().describe("Unit of `value`."),
  better: z
    .enum(["more", "less"])
    .nullable()
    .describe("Which way is better; null where neither is."),
  differs: z.boolean().describe("Whether the models differ in it."),
  cells: z.array(Cell).describe("One for each model, in their order."),
});

const Group = z.strictObject({
  id: z.string().describe("Name of the group."),
  label: z.string().describe("Label."),
  rows: z.array(Row).describe("Rows of which something is known of some model."),
});

const Said = z.strictObject({
  about: z.enum(["quality", "price", "license"]).describe("What it is about."),
  text: z.string().describe("The sentence."),
  figures: z.array(Evidence).describe("What it rests on."),
});

const Column = z.strictObject({
  id: ModelId.describe("lab/slug."),
  name: z.string().describe("Name."),
  lab: z.string().describe("Who trained it."),
  weights: Weights.describe("open, restricted or closed."),
});

/** Models side by side, as /compare shows them. */
export const Comparison = z.strictObject({
  models: z.array(Column).describe("In the order asked for."),
  mix: Mix.describe("The mix that prices are at."),
  asOf: IsoDate.nullable().describe("Day of the prices; null when they are the newest."),
  verdict: z.array(Said).describe("What it comes to; empty for one model."),
  groups: z.array(Group).describe("The table."),
});
export type Comparison = z.infer<typeof Comparison>;
