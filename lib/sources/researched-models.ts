import { z } from "zod";
import type { ResearchedModelFact } from "@/lib/domain/facts";
import { dayOf, only } from "./as-of";
import { billions, cellPositive, cellText, orNull, PartialDay, RepoId, Text } from "./cells";
import { refuseDuplicates } from "./check";
import { readCsv } from "./csv";
import type { Source } from "./source";

const Row = z.object({
  model: Text,
  hf_repo: orNull(RepoId),
  repo_source: cellText,
  license: cellText,
  license_source: cellText,
  license_date: orNull(PartialDay),
  params_total_b: orNull(cellPositive),
  params_active_b: orNull(cellPositive),
  params_source: cellText,
  note: cellText,
});
type Row = z.infer<typeof Row>;

export const researchedModels: Source<ResearchedModelFact[], "researched-models"> = {
  id: "researched-models",
  name: "Open models looked up one by one",
  license: "facts",
  attribution: "Public model cards and documents; each row names where each value was seen",
  homepage: "https://huggingface.co/models",
  urls: [],
  files: ["licences/open-models-researched.*.csv"],
  group: "hub",
  asOf: dayOf,
  parse(inputs, asOf) {
    const input = only(inputs);
    const rows = readCsv(input, Row);
    refuseDuplicates(input.file, rows, ["model"]);
    return rows.map((row) => toFact(row, asOf));
  },
};

function toFact(row: Row, asOf: string): ResearchedModelFact {
  return {
    asOf,
    model: row.model,
    repo: row.hf_repo,
    repoSource: row.repo_source,
    license: row.license,
    licenseSource: row.license_source,
    licenseDate: row.license_date,
    totalParameters: row.params_total_b === null ? null : billions(row.params_total_b),
    activeParameters: row.params_active_b === null ? null : billions(row.params_active_b),
    parametersSource: row.params_source,
    doubt: row.note?.includes("DOUBTFUL") ? row.note : null,
    note: row.note,
  };
}
