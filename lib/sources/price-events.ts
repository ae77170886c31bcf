import { z } from "zod";
import type { PriceEventFact } from "@/lib/domain/facts";
import { dayOf, only } from "./as-of";
import { cellPrice, Day, orNull, Text } from "./cells";
import { readCsv } from "./csv";
import type { Source } from "./source";

const Row = z.object({
  date: Day,
  provider: Text,
  model_id: Text,
  event: z.enum(["added", "changed", "removed"]),
  input: orNull(cellPrice),
  output: orNull(cellPrice),
  cache_read: orNull(cellPrice),
  cache_write: orNull(cellPrice),
});

/** Rows are not unique: a price may change twice in a day, and upstream's order is kept. */
export const priceEvents: Source<PriceEventFact[], "models.dev-price-events"> = {
  id: "models.dev-price-events",
  name: "models.dev price history",
  license: "MIT",
  attribution: "models.dev, MIT license",
  homepage: "https://github.com/anomalyco/models.dev",
  urls: [],
  files: ["prices/models-dev-price-events.*.csv"],
  group: "prices",
  asOf: dayOf,
  parse: (inputs) =>
    readCsv(only(inputs), Row).map(({ model_id, cache_read, cache_write, ...event }) => ({
      ...event,
      modelId: model_id,
      cacheRead: cache_read,
      cacheWrite: cache_write,
    })),
};
