import { loadOnce } from "@/components/layout/load-once";
import { parsePacked, unpack } from "@/lib/domain/packed";

/** The whole catalogue, fetched once for each state of the data. */
export const loadExplorable = loadOnce("a catalogue", (answer) => {
  const packed = parsePacked(answer);
  return packed && unpack(packed);
});
