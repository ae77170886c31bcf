import type { ComponentProps } from "react";
import type { Sentence } from "@/lib/domain/model-verdict";
import { ModelPriceWords } from "./model-price-words";
import { ModelSentence } from "./model-sentence";

type ModelVerdictProps = { sentences: readonly Sentence[] } & ComponentProps<
  typeof ModelPriceWords
>;

/** What the model is, allows, reaches and costs, in one paragraph of computed words. */
export function ModelVerdict({ sentences, ...price }: ModelVerdictProps) {
  return (
    <p className="mt-3 max-w-210 text-verdict text-pretty">
      {sentences.map((sentence, place) => (
        <ModelSentence key={place} sentence={sentence} />
      ))}
      <ModelPriceWords {...price} />
    </p>
  );
}
