import { z } from "zod";
import type { ModelVersionFact } from "@/lib/domain/facts";
import { dayOf, only } from "./as-of";
import { cellPositive, cellText, Day, orNull, Text } from "./cells";
import { refuseDuplicates } from "./check";
import { readCsv } from "./csv";
import { EPOCH } from "./epoch";
import type { Source } from "./source";
import { unzip } from "./unpack";

const ZIP = "https://epoch.ai/data/benchmark_data.zip";
/** The list of model versions within the archive. */
const ENTRY = "epoch_capabilities_index.csv";

const Row = z.object({
  "Model version": Text,
  "Release date": orNull(Day),
  Organization: cellText,
  Country: cellText,
  "Model accessibility": cellText,
  "Training compute (FLOP)": orNull(cellPositive),
  "Model name": cellText,
  "Display name": cellText,
});

export const epochVersions: Source<ModelVersionFact[], "epoch-versions"> = {
  id: "epoch-versions",
  name: "Epoch AI model versions",
  ...EPOCH,
  urls: [ZIP],
  files: ["quality/epoch_model_versions.*.csv"],
  async collect(get) {
    const { bytes, day } = await get(ZIP);
    return [{ file: `${ZIP}/${ENTRY}`, text: await unzip(ZIP, bytes, ENTRY), fetchedOn: day }];
  },
  asOf: dayOf,
  parse(inputs, asOf) {
    const input = only(inputs);
    const rows = readCsv(input, Row);
    refuseDuplicates(input.file, rows, ["Model version"]);
    return rows.map((row) => ({
      asOf,
      version: row["Model version"],
      modelName: row["Model name"],
      displayName: row["Display name"],
      releaseDate: row["Release date"],
      organization: row.Organization,
      country: row.Country,
      accessibility: row["Model accessibility"],
      trainingCompute: row["Training compute (FLOP)"],
    }));
  },
};
