import type { TokenMix } from "@/lib/domain/blend";
import {
  movesBy,
  priceMoves,
  type MoveSummary,
  type PriceMove,
} from "@/lib/domain/trends/price-moves";
import { byModel } from "./by-model";
import { catalog } from "./catalog";

/** Every recorded change of a price at a mix, of models of the catalogue at those who run them. */
export function recordedMoves(mix: TokenMix): PriceMove[] {
  const { hosts } = byModel(catalog());
  return priceMoves(catalog()["price-events"], mix).filter(({ host, model }) => {
    const facts = hosts.get(host);
    return model !== null && facts !== undefined && facts.kind !== "reseller" && !facts.plan;
  });
}

/** The same summed up by the lab of the model. */
export function movesByLab(moves: readonly PriceMove[]): MoveSummary[] {
  const { models } = byModel(catalog());
  return movesBy(moves, ({ model }) => (model === null ? null : (models.get(model)?.lab ?? null)));
}

/** The same summed up by host. */
export function movesByHost(moves: readonly PriceMove[]): MoveSummary[] {
  return movesBy(moves, ({ host }) => host);
}
