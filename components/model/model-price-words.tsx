"use client";

import { useMix } from "@/components/layout/use-mix";
import { listedPrice, type ListedOffer } from "@/lib/domain/listed-offer";
import { priceSentence, rivalSentence, type Rival } from "@/lib/domain/price-verdict";
import { ModelSentence } from "./model-sentence";

type ModelPriceWordsProps = {
  offers: readonly ListedOffer[];
  /** The model's own index. */
  index: number | null;
  /** Closed models to hold it against; none for a closed model itself. */
  rivals: readonly Rival[];
};

/** The verdict's sentences that move with the mix. */
export function ModelPriceWords({ offers, index, rivals }: ModelPriceWordsProps) {
  const [mix] = useMix();
  const price = listedPrice(offers, mix);
  const hostName = (id: string) =>
    offers.find(({ host }) => host.id === id || host.countsAs === id)?.host.name ?? id;
  const against = rivalSentence(price, index, rivals, mix);
  return (
    <>
      <ModelSentence sentence={priceSentence(price, mix, hostName)} />
      {against && <ModelSentence sentence={against} />}
    </>
  );
}
