import { z } from "zod";
import type { IndexFact } from "@/lib/domain/facts";
import { only } from "./as-of";
import { cellNumber, cellText, Day, orNull, Text } from "./cells";
import { refuseDuplicates } from "./check";
import { readCsv } from "./csv";
import { EPOCH, epochDay } from "./epoch";
import { type Source, SourceError } from "./source";

const Row = z.object({
  Model: Text,
  "Display name": Text,
  eci: cellNumber,
  eci_ci_low: orNull(cellNumber),
  eci_ci_high: orNull(cellNumber),
  date: orNull(Day),
  Organization: cellText,
  "Country (of organization)": cellText,
  "Model accessibility": cellText,
  model_versions: z.string(),
});
type Row = z.infer<typeof Row>;

/** The two models that define the scale (GPT-5 and Claude 3.5 Sonnet) have no interval. */
export const epochIndex: Source<IndexFact[], "epoch-index"> = {
  id: "epoch-index",
  name: "Epoch Capabilities Index",
  ...EPOCH,
  urls: ["https://epoch.ai/data/eci_scores.csv"],
  files: ["quality/eci_scores.csv"],
  asOf: epochDay,
  parse(inputs, asOf) {
    const input = only(inputs);
    const rows = readCsv(input, Row);
    refuseDuplicates(input.file, rows, ["Model"]);
    return rows.map((row, index) => {
      if (!isInterval(row)) {
        throw new SourceError(
          input.file,
          `row ${index + 1}`,
          "eci_ci_low",
          "the interval does not hold the value",
        );
      }
      return toFact(row, asOf);
    });
  },
};

function isInterval({ eci, eci_ci_low: low, eci_ci_high: high }: Row): boolean {
  if (low === null || high === null) return low === high;
  return low <= eci && eci <= high;
}

function toFact(row: Row, asOf: string): IndexFact {
  return {
    asOf,
    name: row.Model,
    displayName: row["Display name"],
    value: row.eci,
    low: row.eci_ci_low,
    high: row.eci_ci_high,
    date: row.date,
    organization: row.Organization,
    country: row["Country (of organization)"],
    accessibility: row["Model accessibility"],
    versions: row.model_versions.split(",").flatMap((version) => version.trim() || []),
  };
}
