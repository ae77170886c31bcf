import type { TokenMix } from "@/lib/domain/blend";
import { eventsWithPrices } from "@/lib/domain/feed/price-change";
import type { TokenPrices } from "@/lib/domain/offer";
import { changeKind, changeRatio, type ChangeKind } from "@/lib/domain/price-change-kind";
import type { PriceEvent } from "@/lib/domain/price-event";
import { catalog } from "./catalog";

/** An event with what it changed at a mix. */
export type JudgedEvent = PriceEvent & {
  /** Null where no price was listed before, or none that can be believed. */
  before: TokenPrices | null;
  change: ChangeKind | null;
  ratio: number | null;
};

/** Every event of the recorded history that is asked for, in order of date, judged at a mix. */
export function judgedEvents(
  isAsked: (event: PriceEvent) => boolean,
  mix: TokenMix,
): JudgedEvent[] {
  known ??= eventsWithPrices(catalog()["price-events"]);
  return known.flatMap(({ event, ...prices }) =>
    isAsked(event)
      ? [
          {
            ...event,
            before: prices.before,
            change: changeKind(prices, mix),
            ratio: changeRatio(prices, mix),
          },
        ]
      : [],
  );
}
let known: ReturnType<typeof eventsWithPrices> | undefined;
