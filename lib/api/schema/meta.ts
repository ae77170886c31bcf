import { z } from "zod";
import { SourceMeta } from "@/lib/domain/source-meta";
import { described } from "./described";

const Source = described(SourceMeta.omit({ skipped: true }), {
  id: "The `source` of figures.",
  name: "Name.",
  group: "What it is used for.",
  license: "License of the data.",
  attribution: "How to name it when you pass figures on.",
  homepage: "Address.",
  urls: "Live addresses it is read from.",
  asOf: "Day of the copy in the snapshot.",
  rows: "Facts read from it.",
}).extend({
  skipped: z.number().int().describe("Rows left out, each with a reason; listed on /data."),
});

const number = (about: string) => z.number().int().describe(about);

const Coverage = z.strictObject({
  models: number("Models."),
  open: number("With open weights."),
  restricted: number("With restricted weights."),
  closed: number("With closed weights."),
  priced: number("With a price."),
  indexed: number("With a quality index."),
  offers: number("Offers."),
  hosts: number("Hosts."),
  licenses: number("Licenses."),
  benchmarks: number("Benchmarks."),
  scores: number("Scores."),
  priceEvents: number("Price events."),
  unmatched: number("Upstream rows under no model; listed on /data."),
});

export const Meta = z.strictObject({
  sources: z.array(Source).describe("Where figures are from."),
  coverage: Coverage.describe("How much there is."),
});
export type Meta = z.infer<typeof Meta>;
