import { movedPrices } from "../moved-prices";
import * as format from "../format";
import type { Weights } from "../model";
import type { TokenPrices } from "../offer";
import { type Change, type ChangeKind, changeWord, isOfferChange, scoreOrigin } from "./change";

/** A change as a row of the list, in words. */
export type ShownChange = {
  kind: ChangeKind;
  /** `Price cut`. */
  word: string;
  model: { id: string; name: string; lab: string; weights: Weights | null };
  /** Where it happened, and the model's id there. */
  host: { name: string; modelId: string } | null;
  /** What it is now, line by line. */
  lines: { label: string; before: string | null; now: string }[];
  /** `−75 %` at the mix; null where there is nothing to compare. */
  share: string | null;
  /** What else is to be known. */
  note: string | null;
  /** Where a score was published. */
  href: string | null;
};

export type ShownNames = {
  host: (id: string) => string;
  model: (id: string) => ShownChange["model"];
};

export function shownChange(change: Change, names: ShownNames): ShownChange {
  const shown: ShownChange = {
    ...{ kind: change.kind, word: changeWord(change), model: names.model(change.model) },
    ...{ host: null, lines: [], share: null, note: null, href: null },
  };
  if (change.kind === "model") return shown;
  if (change.kind === "score") {
    const { benchmark, result, url } = change;
    return {
      ...shown,
      lines: [{ label: benchmark, before: null, now: result }],
      note: scoreOrigin(change),
      href: url,
    };
  }
  if (!isOfferChange(change)) return shown;
  const { host, hostModelId, before, now, after, ratio } = change;
  return {
    ...shown,
    host: { name: names.host(host), modelId: hostModelId },
    lines: priceLines(before, now),
    share: shareOf(change.kind, ratio),
    note: after ? `at some time after ${format.longDate(after)}` : null,
  };
}

function priceLines(before: TokenPrices | null, now: TokenPrices | null): ShownChange["lines"] {
  if (before && now)
    return movedPrices(before, now).map(({ label, from, to }) => ({
      ...{ label, before: from, now: to },
    }));
  const prices = now ?? before;
  if (!prices) return [];
  const was = now ? "" : "was ";
  return [
    { label: `${was}in`, before: null, now: format.usd(prices.input) },
    { label: `${was}out`, before: null, now: format.usd(prices.output) },
  ];
}

function shareOf(kind: ChangeKind, ratio: number | null): string | null {
  if (ratio === null) return null;
  return kind === "other" ? "same" : format.change(ratio);
}
