import type { Sentence } from "../model-verdict";
import { wordList } from "./cell";
import type { ComparedModel, Comparison } from "./comparison";
import type { Evidence } from "./line";
import type { VerdictSentence } from "./verdict";

/** What may be done with the weights: in one sentence, by what the licenses say. */
export function licenseSentences(comparison: Comparison): VerdictSentence[] {
  const { models } = comparison;
  const parts = KINDS.flatMap(({ holds, say }) => {
    const some = models.filter(holds);
    return some.length > 0 ? [say(some, some.length === models.length)] : [];
  });
  const sentence = parts.flatMap((part, place): Sentence => (place === 0 ? part : ["; ", ...part]));
  return [{ about: "license", sentence: [...sentence, "."], evidence: models.map(evidenceOf) }];
}

type Kind = {
  holds: (model: ComparedModel) => boolean;
  say: (models: readonly ComparedModel[], all: boolean) => Sentence;
};

const isClosed = ({ weights }: ComparedModel) => weights.value === "closed";
const allows = (use: string) => (model: ComparedModel) =>
  !isClosed(model) && (model.terms?.commercialUse ?? "none") === use;

/** In the order they are said; a model is of one kind. */
const KINDS: readonly Kind[] = [
  {
    holds: allows("allowed"),
    say: (models) => licensed(models, "allows commercial use", "allow commercial use"),
  },
  {
    holds: allows("conditions"),
    say: (models) => licensed(models, "allows it with conditions", "allow it with conditions"),
  },
  {
    holds: allows("not-allowed"),
    say: (models) =>
      licensed(models, "does not allow commercial use", "do not allow commercial use"),
  },
  {
    holds: (model) => allows("unknown")(model) || allows("none")(model),
    say: (models) => [
      `${names(models)} ${models.length === 1 ? "has" : "have"} `,
      { strong: "no known license" },
    ],
  },
  {
    holds: isClosed,
    say: (models, all) =>
      all
        ? [
            models.length === 2 ? "Both are " : "All are ",
            { strong: "closed" },
            ", under their providers’ terms",
          ]
        : [`${names(models)} ${models.length === 1 ? "is" : "are"} `, { strong: "closed" }],
  },
];

/** `MIT (GLM-5.2) allows commercial use`, licenses in the order of the columns. */
function licensed(models: readonly ComparedModel[], one: string, several: string): Sentence {
  const shorts = [...new Set(models.map(({ terms }) => terms?.short ?? ""))];
  const each = shorts.map((short) => {
    const under = models.filter(({ terms }) => terms?.short === short);
    // Some labs name the license after the model.
    return names(under) === short ? `${short}’s own license` : `${short} (${names(under)})`;
  });
  return [`${wordList(each)} `, { strong: shorts.length === 1 ? one : several }];
}

function names(models: readonly ComparedModel[]): string {
  return wordList(models.map(({ name }) => name));
}

function evidenceOf({ name, license, weights, terms }: ComparedModel): Evidence {
  const { source, asOf, ref } = license ?? weights;
  const value = weights.value === "closed" ? "closed" : (terms?.short ?? "not known");
  return {
    subject: name,
    value,
    source,
    asOf,
    ...(ref && { ref }),
    ...(terms && { note: terms.name }),
  };
}
