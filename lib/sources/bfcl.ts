import { z } from "zod";
import type { ScoreFact } from "@/lib/domain/facts";
import { dayOf, only } from "./as-of";
import { cellNumber, cellText, Percent, percentToFraction, Text } from "./cells";
import { refuseDuplicates } from "./check";
import { readCsv } from "./csv";
import type { Source } from "./source";

const PercentCell = z
  .string()
  .regex(/%$/, { error: (issue) => `is not a percentage: ${JSON.stringify(issue.input)}` })
  .transform((text) => text.slice(0, -1))
  .pipe(cellNumber)
  .pipe(Percent);
const Row = z.object({
  Model: Text,
  "Overall Acc": PercentCell,
  "Model Link": z.string(),
  Organization: cellText,
});

export const bfcl: Source<ScoreFact[], "bfcl"> = {
  id: "bfcl",
  name: "Berkeley Function-Calling Leaderboard V4",
  license: "Apache-2.0",
  attribution: "Berkeley Function-Calling Leaderboard, gorilla.cs.berkeley.edu, Apache-2.0",
  homepage: "https://gorilla.cs.berkeley.edu/leaderboard.html",
  urls: ["https://gorilla.cs.berkeley.edu/data_overall.csv"],
  files: ["quality/bfcl_v4.*.csv"],
  group: "quality",
  asOf: dayOf,
  parse(inputs, asOf) {
    const input = only(inputs);
    const rows = readCsv(input, Row);
    refuseDuplicates(input.file, rows, ["Model"]);
    return rows.map((row) => ({
      source: "bfcl",
      asOf,
      benchmark: "Overall Acc",
      model: row.Model,
      version: null,
      value: percentToFraction(row["Overall Acc"]),
      date: null,
      ranBy: "Berkeley Function-Calling Leaderboard",
      url: bfcl.homepage,
      organization: row.Organization,
      votes: null,
      hubRepo: repoOf(row["Model Link"]),
    }));
  },
};

/** The Hub repo a link names; an organization's page, a collection or another site is none. */
function repoOf(link: string): string | null {
  const [, owner, name] = /^https:\/\/huggingface\.co\/([\w.-]+)\/([\w.-]+)\/?$/.exec(link) ?? [];
  return owner && name && !["collections", "datasets", "spaces"].includes(owner)
    ? `${owner}/${name}`
    : null;
}
