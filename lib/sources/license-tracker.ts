import { z } from "zod";
import type { LicenseFact, ParameterFact } from "@/lib/domain/facts";
import { dayOf, only } from "./as-of";
import { billions, cellPositive, Day, orNull, Positive, RepoId, Text } from "./cells";
import { refuseDuplicates } from "./check";
import { readCsv } from "./csv";
import { readJson } from "./json";
import type { Source, SourceInput } from "./source";

const CopyRow = z.object({
  hf_repo: RepoId,
  params_total_b: orNull(cellPositive),
  params_total_stated_b: orNull(cellPositive),
  params_active_b: orNull(cellPositive),
  license: Text,
  commercial_use: z.enum(["true", "false", "conditional"]),
});
const LiveRow = z.object({
  hf_repo: RepoId,
  params_total_b: Positive.nullish().transform((count) => count ?? null),
  params_total_stated_b: Positive.nullish().transform((count) => count ?? null),
  params_active_b: Positive.nullish().transform((count) => count ?? null),
  license: Text,
  commercial_use: z.union([z.boolean(), z.literal("conditional")]).transform(String),
});
const Live = z.object({ generated: Day, models: z.array(LiveRow).min(1, "has no rows") });

export const licenseTracker: Source<
  { parameters: ParameterFact[]; licenses: LicenseFact[] },
  "license-tracker"
> = {
  id: "license-tracker",
  name: "Open-weight LLM tracker",
  license: "CC BY 4.0",
  attribution: "MakanFar, open-weight-llm-tracker, CC BY 4.0",
  homepage: "https://github.com/MakanFar/open-weight-llm-tracker",
  urls: ["https://raw.githubusercontent.com/MakanFar/open-weight-llm-tracker/main/models.json"],
  files: ["licences/open-weight-tracker-condensed.*.csv"],
  group: "hub",
  asOf: (inputs) => (isLive(only(inputs)) ? readJson(only(inputs), Live).generated : dayOf(inputs)),
  parse(inputs, asOf) {
    const input = only(inputs);
    const rows = isLive(input) ? readJson(input, Live).models : readCsv(input, CopyRow);
    refuseDuplicates(input.file, rows, ["hf_repo"]);
    return {
      parameters: rows.flatMap((row) => {
        const total = row.params_total_stated_b ?? row.params_total_b;
        return {
          source: "license-tracker" as const,
          asOf,
          repo: row.hf_repo,
          total: total === null ? null : billions(total),
          active: row.params_active_b === null ? null : billions(row.params_active_b),
          note:
            row.params_total_stated_b === null
              ? "counted from the files, not stated by the publisher"
              : null,
        };
      }),
      licenses: rows.map((row) => ({
        source: "license-tracker",
        asOf,
        repo: row.hf_repo,
        license: row.license,
        commercialUse: row.commercial_use,
      })),
    };
  },
};

/** A copy is a CSV, upstream's own file is JSON. */
const isLive = (input: SourceInput) => input.text.trimStart().startsWith("{");
