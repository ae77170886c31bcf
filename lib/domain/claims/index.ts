import type { ClaimDefinition } from "./claim";
import { cheaperAtEqualQuality } from "./cheaper-at-equal-quality";
import { cheaperOnAverage } from "./cheaper-on-average";
import { chineseLeadership } from "./chinese-leadership";
import { gpusCanBeCheaper } from "./gpus-can-be-cheaper";
import { hostsCompete } from "./hosts-compete";
import { hubGrew25Times } from "./hub-grew-25-times";
import { monthsBehind } from "./months-behind";
import { mostlyMit } from "./mostly-mit";
import { priceRange } from "./price-range";
import { r1NarrowedTheGap } from "./r1-narrowed-the-gap";

/** Every claim, in the order that the page lists them. */
export const CLAIMS: readonly ClaimDefinition[] = [
  cheaperOnAverage,
  cheaperAtEqualQuality,
  monthsBehind,
  r1NarrowedTheGap,
  chineseLeadership,
  mostlyMit,
  hubGrew25Times,
  priceRange,
  hostsCompete,
  gpusCanBeCheaper,
];
