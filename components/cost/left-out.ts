import type { LeftOut } from "@/lib/domain/cost/cost-view";
import { count } from "@/lib/domain/format";

/** Which models are not in the list, and why, in words; empty when all are. */
export function leftOutWords({ tooLong, unpriced, below, unmeasured }: LeftOut): string {
  const parts = [
    tooLong > 0 && `${count(tooLong)} whose hosts take no request of that length`,
    unpriced > 0 && `${count(unpriced)} for which nobody lists a price that counts`,
    below > 0 && `${count(below)} below what you ask`,
    unmeasured > 0 && `${count(unmeasured)} without a figure on the measure`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? "" : `Not in the list: ${parts.join("; ")}.`;
}
