import { z } from "zod";
import { VERDICTS } from "@/lib/domain/claims/claim";
import type { Unit } from "@/lib/domain/claims/claim";
import { IsoDate, SourceId } from "@/lib/domain/figure";
import { ModelId } from "@/lib/domain/ids";
import { Weights } from "@/lib/domain/model";
import { Mix } from "./model-row";

const UNITS = [
  ...["share", "months", "years", "usd", "usd-month", "times", "points", "count"],
  ...["parameters", "tokens-month", "date", "model", "text"],
] as [Unit, ...Unit[]];
const unit = z
  .enum(UNITS)
  .describe("share is a fraction, usd per 1M tokens, model an id, times a factor.");

const ClaimFigure = z.strictObject({
  label: z.string().describe("What it is."),
  value: z.number().nullable().describe("At full precision."),
  unit,
  sources: z.array(SourceId).describe("Keys of `sources` in /api/v1/meta."),
  asOf: IsoDate.describe("Of what day it is."),
});

const Switch = z.strictObject({
  label: z.string().describe("What it sets."),
  choices: z
    .array(
      z.strictObject({
        value: z.string().describe("As the parameter of its name has it."),
        label: z.string().describe("In words."),
      }),
    )
    .describe("What it can be set to."),
  default: z.string().describe("What it is without the parameter."),
});

/** One claim as the list has it. */
export const ClaimRow = z.strictObject({
  id: z.string().describe("Name of the claim, as in its address."),
  statement: z.string().describe("As people say it."),
  quote: z
    .strictObject({
      by: z.string().describe("Who said it."),
      url: z.string().describe("Where it was read."),
      seen: IsoDate.describe("When it was read there."),
    })
    .nullable()
    .describe("Null for what is said all over."),
  verdict: z
    .enum(VERDICTS)
    .describe("`holds` however the switches are set, `holds-under-rule` as they are set here."),
  finding: z.string().describe("What was found, in a sentence."),
  how: z.string().describe("How it is worked out, in a line."),
  method: z.string().describe("How it is worked out and when it counts as true."),
  figures: z.array(ClaimFigure).describe("The one that decides comes first."),
  chosen: z.record(z.string(), z.string()).describe("How the switches are set."),
  settings: z
    .strictObject({
      holds: z.number().int().describe("Settings under which it holds."),
      fails: z.number().int().describe("Settings under which it does not."),
      unknown: z.number().int().describe("Settings under which it cannot be told."),
    })
    .describe("Of all ways to set the switches and the mix."),
  mix: Mix.nullable().describe("The mix that its prices are at; null where it has none."),
});

/** One claim with its switches, its rules, and the rows behind it. */
export const ClaimDetail = ClaimRow.extend({
  switches: z.record(z.string(), Switch).describe("What changes it, by parameter."),
  rules: z
    .array(
      z.strictObject({
        name: z.string().describe("The switch, or `mix`."),
        value: z.string().describe("What it is set to."),
        current: z.boolean().describe("Whether it is set so in this answer."),
        holds: z.boolean().nullable().describe("Null where it cannot be told."),
        figure: ClaimFigure.nullable().describe("The figure that decides."),
      }),
    )
    .describe("What comes out if one switch is set otherwise and the rest stays."),
  table: z
    .strictObject({
      columns: z
        .array(
          z.strictObject({
            id: z.string().describe("Key of the rows."),
            label: z.string().describe("Label."),
            unit,
          }),
        )
        .describe("Columns in order."),
      rows: z
        .array(z.record(z.string(), z.union([z.string(), z.number()]).nullable()))
        .describe("By column; null is not known."),
    })
    .describe("The rows that the figures were worked out from."),
  models: z
    .record(
      ModelId,
      z.strictObject({
        name: z.string().describe("Name."),
        weights: Weights.describe("open, restricted or closed."),
      }),
    )
    .describe("The models of the rows."),
});
