import type { TokenMix } from "@/lib/domain/blend";
import { eventPrices, type EventPrices } from "@/lib/domain/event-prices";
import { changeKind, changeRatio, type PriceChangeKind } from "@/lib/domain/price-change-kind";
import type { PriceEvent } from "@/lib/domain/price-event";
import { catalog } from "./catalog";

/** An event with what it changed at a mix. */
export type JudgedEvent = EventPrices & { change: PriceChangeKind | null; ratio: number | null };

/** Every event of the recorded history that is asked for, in order of date, judged at a mix. */
export function judgedEvents(
  isAsked: (event: PriceEvent) => boolean,
  mix: TokenMix,
): JudgedEvent[] {
  known ??= eventPrices(catalog()["price-events"]);
  return known.filter(({ event }) => isAsked(event)).map((one) => judged(one, mix));
}
let known: EventPrices[] | undefined;

/** What an event changed at a mix. */
export function judged(one: EventPrices, mix: TokenMix): JudgedEvent {
  return { ...one, change: changeKind(one, mix), ratio: changeRatio(one, mix) };
}
