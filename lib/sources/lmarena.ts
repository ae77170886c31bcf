import { z } from "zod";
import type { ScoreFact } from "@/lib/domain/facts";
import { dayOf, latestDay } from "./as-of";
import { cellCount, cellPositive, cellText, Count, Day, Positive, Text } from "./cells";
import { refuseDuplicates } from "./check";
import { readCsv } from "./csv";
import { readJson } from "./json";
import { type Get, type Source, SourceError, type SourceInput } from "./source";

const PAGE = 100;
const BOARD = "text_style_control";
/** The split holds every category; only `overall` is asked for. */
const ADDRESS =
  "https://datasets-server.huggingface.co/filter?dataset=lmarena-ai%2Fleaderboard-dataset" +
  `&config=${BOARD}&split=latest&where=${encodeURIComponent(`"category"='overall'`)}&length=${PAGE}`;

const CopyRow = z.object({
  model: Text,
  rating: cellPositive,
  votes: cellCount,
  organization: cellText,
});
const LiveRow = z
  .object({
    model_name: Text,
    rating: Positive,
    vote_count: Count,
    organization: z.string().nullable(),
    category: z.literal("overall"),
    leaderboard_publish_date: Day,
  })
  .transform(({ model_name, vote_count, ...row }) => ({
    ...row,
    model: model_name,
    votes: vote_count,
  }));
const Page = z.object({ rows: z.array(z.object({ row: LiveRow })), num_rows_total: Count });

export const lmarena: Source<ScoreFact[], "lmarena"> = {
  id: "lmarena",
  name: "LMArena text leaderboard, style control",
  license: "CC BY 4.0",
  attribution: "LMArena leaderboard dataset, CC BY 4.0",
  homepage: "https://huggingface.co/datasets/lmarena-ai/leaderboard-dataset",
  urls: [ADDRESS],
  files: ["quality/lmarena_text_style_control.*.csv"],
  group: "quality",
  collect,
  asOf: dayOf,
  parse(inputs, asOf) {
    const file = inputs[0]?.file ?? "";
    const rows = inputs.flatMap(rowsOf);
    refuseDuplicates(file, rows, ["model"]);
    return rows.map((row) => ({
      source: "lmarena",
      asOf,
      benchmark: BOARD,
      model: row.model,
      version: null,
      value: row.rating,
      date: null,
      ranBy: "LMArena",
      url: lmarena.homepage,
      organization: row.organization || null,
      votes: row.votes,
      hubRepo: null,
    }));
  },
};

/** A copy is a CSV, an answer of the dataset server is JSON. */
function rowsOf(input: SourceInput) {
  if (!input.text.trimStart().startsWith("{")) return readCsv(input, CopyRow);
  return readJson(input, Page).rows.map(({ row }) => row);
}

async function collect(get: Get): Promise<SourceInput[]> {
  const pages: SourceInput[] = [];
  for (let offset = 0, total = 1; offset < total; offset += PAGE) {
    const file = `${ADDRESS}&offset=${offset}`;
    const text = new TextDecoder().decode((await get(file)).bytes);
    const page = readJson({ file, text }, Page);
    const fetchedOn = latestDay(page.rows.map(({ row }) => row.leaderboard_publish_date));
    if (fetchedOn === null) throw new SourceError(file, null, null, "has no rows");
    pages.push({ file, text, fetchedOn });
    total = page.num_rows_total;
  }
  return pages;
}
