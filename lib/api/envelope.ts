import { z } from "zod";
import { catalog, catalogHash, snapshotDates } from "@/lib/catalog";

const Snapshot = z.strictObject({
  prices: z.string().describe("Day of the newest prices, YYYY-MM-DD."),
  index: z.string().describe("Day of the quality index, YYYY-MM-DD."),
  hub: z.string().describe("Day of the facts from the Hugging Face Hub, YYYY-MM-DD."),
});

/** What every answer says about itself. */
export const AnswerMeta = z.strictObject({
  count: z.number().int().describe("Items in `data`; 1 for a single object."),
  snapshot: Snapshot.describe("Of what days the figures are."),
  hash: z.string().describe("Names the state of the data; changes when any listed figure does."),
  generatedAt: z.iso
    .datetime()
    .describe(
      "Newest date of any source. Not the time of the request, so that equal answers are equal bytes.",
    ),
});
export type AnswerMeta = z.infer<typeof AnswerMeta>;

/** `{data, meta}`, with another meta where an answer says more about itself. */
export function envelope<Data extends z.ZodType>(data: Data, meta: z.ZodType = AnswerMeta) {
  return z.strictObject({ data, meta });
}

export function answerMeta(count: number): AnswerMeta {
  const newest = catalog().sources.reduce(
    (latest, { asOf }) => (asOf > latest ? asOf : latest),
    "",
  );
  return {
    count,
    snapshot: snapshotDates(),
    hash: catalogHash(),
    generatedAt: `${newest}T00:00:00Z`,
  };
}
