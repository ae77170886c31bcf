import { cacheAssumed, type TokenMix } from "./blend";
import type { CommercialUse } from "./license";
import { modelPrice, type ModelPrice, type PricedOffer } from "./price";
import type { CustomScore, CustomScores } from "./quality/custom-score";
import type { Explorable, Lists, ModelSummary } from "./summary";

/** A model as the table, the export and the API list it: names looked up, prices at one mix. */
export type ModelRow = FixedFacts & MixedFacts & ViewFacts;

type FixedFacts = Omit<ModelSummary, "offers" | "otherOffers"> & {
  labName: string;
  /** ISO code of the lab's country. */
  country: string | null;
  licenseShort: string | null;
  licenseName: string | null;
  use: CommercialUse;
  /** Medians over hosts, USD per 1M tokens. */
  inputPrice: number | null;
  outputPrice: number | null;
  cachePrice: number | null;
};

type MixedFacts = {
  /** At the mix; null when no offer counts. */
  price: ModelPrice | null;
  /** Name of the cheapest host. */
  cheapestHost: string | null;
  /** Whether some offer's missing cache price was counted as its input price. */
  cacheAssumed: boolean;
};

type ViewFacts = {
  /** At the reader's weights of tasks; null without weights, or where the model has too few benchmarks. */
  custom: CustomScore | null;
  /** Of the view's score, 1 for the best; null where the view is not grouped, or the model has no score. */
  tier: number | null;
};

/** The entry of a list, `undefined` also for names every object has ("constructor"). */
export function entry<T>(list: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(list, id) ? list[id] : undefined;
}

/** Every model's row at a mix, in the catalogue's order. */
export function rowsAt(explorable: Explorable, mix: TokenMix): ModelRow[] {
  const fixed = fixedFacts(explorable);
  return explorable.models.map(({ offers }, index) => {
    const price = modelPrice(offers, mix);
    return {
      ...(fixed[index] as FixedFacts),
      price,
      cheapestHost:
        price && (entry(explorable.lists.hosts, price.min.host)?.name ?? price.min.host),
      cacheAssumed: offers.some((offer) => cacheAssumed(offer.prices, mix)),
      custom: null,
      tier: null,
    };
  });
}

/** Rows with the custom scores of their models; the same rows where there are none. */
export function withCustom(rows: readonly ModelRow[], scores: CustomScores): readonly ModelRow[] {
  if (scores.size === 0) return rows;
  return rows.map((row) => ({ ...row, custom: scores.get(row.id) ?? null }));
}

/** What no mix changes, worked out once for a catalogue: moving the mix must stay quick. */
const worked = new WeakMap<Explorable, FixedFacts[]>();

function fixedFacts(explorable: Explorable): FixedFacts[] {
  const known = worked.get(explorable);
  if (known) return known;
  const facts = explorable.models.map((model) => fixedFact(model, explorable.lists));
  worked.set(explorable, facts);
  return facts;
}

const INPUT: TokenMix = { input: 1, output: 0, cached: 0, batch: false };
const OUTPUT: TokenMix = { input: 0, output: 1, cached: 0, batch: false };
const CACHED: TokenMix = { input: 1, output: 0, cached: 1, batch: false };

function fixedFact(model: ModelSummary, lists: Lists): FixedFacts {
  const { offers, otherOffers: _, ...facts } = model;
  const lab = entry(lists.labs, model.lab);
  const license = model.license === null ? undefined : entry(lists.licenses, model.license);
  return {
    ...facts,
    labName: lab?.name ?? model.lab,
    country: lab?.country ?? null,
    licenseShort: license?.short ?? model.license,
    licenseName: license?.name ?? model.license,
    use: license?.commercialUse ?? "unknown",
    inputPrice: medianAt(offers, INPUT),
    outputPrice: medianAt(offers, OUTPUT),
    cachePrice: medianAt(
      offers.filter(({ prices }) => prices.cacheRead !== null),
      CACHED,
    ),
  };
}

function medianAt(offers: readonly PricedOffer[], mix: TokenMix): number | null {
  return modelPrice(offers, mix)?.median ?? null;
}
