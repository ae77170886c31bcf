import { connection } from "next/server";
import { cache } from "react";
import { indexAnswer } from "@/lib/hub-site/index-answer";

/** A repo with its lineage and what the index says of itself; once for a request, the page and its metadata ask for the same. */
export const loadRepo = cache(async (id: string) => {
  await connection();
  return indexAnswer(async (index) => {
    const [lineage, { meta, notice }] = await Promise.all([index.lineage(id), index.status()]);
    return { lineage, about: meta, notice };
  });
});
