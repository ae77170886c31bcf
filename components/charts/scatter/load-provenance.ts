import { loadOnce } from "@/components/layout/load-once";
import { parseProvenance, unpackProvenance } from "@/lib/domain/provenance";

/** Where each model's figures are from, fetched once for each state of the data. */
export const loadProvenance = loadOnce("a list of where figures are from", (answer) => {
  const packed = parseProvenance(answer);
  return packed && unpackProvenance(packed);
});
