import { loadOnce } from "@/components/layout/load-once";
import { parseTable, unpackTable } from "@/lib/domain/quality/packed-table";

/** Every measure of quality, fetched once for each state of the data. */
export const loadQualityTable = loadOnce("a table of quality", (answer) => {
  const packed = parseTable(answer);
  return packed && unpackTable(packed);
});
