import { z } from "zod";
import type { HubGrowthFact } from "@/lib/domain/facts";
import { latestDay, only } from "./as-of";
import { cellCount, Day, Text } from "./cells";
import { refuseDuplicates } from "./check";
import { readCsv } from "./csv";
import type { Source } from "./source";

const Row = z.object({
  date: Day,
  models: cellCount,
  kind: z.enum(["count", "rounded", "lower bound"]),
  source: Text,
});

export const hubGrowth: Source<HubGrowthFact[], "hub-growth"> = {
  id: "hub-growth",
  name: "Number of models on the Hub",
  license: "facts",
  attribution: "Hugging Face's own documents and dated public counts; each row names its source",
  homepage: "https://huggingface.co/models",
  urls: [],
  files: ["hub/growth.csv"],
  group: "hub",
  asOf: (inputs) => latestDay(readCsv(only(inputs), Row).map((row) => row.date)) ?? "",
  parse(inputs) {
    const input = only(inputs);
    const rows = readCsv(input, Row);
    refuseDuplicates(input.file, rows, ["date"]);
    return rows.sort((a, b) => a.date.localeCompare(b.date));
  },
};
