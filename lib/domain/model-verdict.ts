import { countryName } from "./country";
import { index as indexText, parameters } from "./format";
import type { License } from "./license";
import type { Model } from "./model";
import type { IndexScore } from "./score";

/** A sentence in parts; the strong ones are what a reader looks for. */
export type Sentence = readonly (string | { strong: string })[];

type Known = {
  model: Pick<Model, "weights" | "parameters">;
  lab: { name: string; country: string | null };
  license: License | null;
  index: IndexScore | null;
};

/** What a model is, what its license allows and how good it is, in words; what is not known is said to be so. */
export function modelVerdict({ model, lab, license, index }: Known): Sentence[] {
  return [whatItIs(model, lab), ...licenseWords(model, license), quality(index)];
}

function whatItIs({ weights, parameters: size }: Known["model"], lab: Known["lab"]): Sentence {
  const total = size.total?.value ?? null;
  const active = size.active?.value ?? null;
  const mixture = total !== null && active !== null && active < total;
  const kind = mixture ? "mixture of experts" : "model";
  const lead = {
    open: `An open-weight ${kind}`,
    restricted: `A ${kind} with downloadable, restricted weights`,
    closed: "A closed model",
  }[weights.value];
  const by = ` by ${lab.name}${lab.country ? ` (${countryName(lab.country)})` : ""}`;
  if (weights.value === "closed") return [`${lead}${by}, behind an API.`];
  if (total === null) return [`${lead}${by}; its size is not known.`];
  const doubt = size.total?.doubt ? ", which is doubtful" : "";
  return [
    `${lead}${by} of `,
    { strong: parameters(total) },
    ` parameters${mixture ? `, ${parameters(active)} active` : ""}${doubt}.`,
  ];
}

function licenseWords({ weights }: Known["model"], license: License | null): Sentence[] {
  if (weights.value === "closed") return [];
  if (!license)
    return [
      ["No source states its license, so commercial use is ", { strong: "not cleared" }, "."],
    ];
  const its = `Its ${license.short} license `;
  switch (license.commercialUse) {
    case "allowed":
      return [[its, { strong: "allows commercial use" }, "."]];
    case "conditions":
      return [
        [
          its,
          { strong: "allows commercial use with conditions" },
          license.limit ? `; it limits ${limited(license.limit)}.` : ".",
        ],
      ];
    case "not-allowed":
      return [[its, { strong: "does not allow commercial use" }, "."]];
    case "unknown":
      return [["What its license allows is ", { strong: "not known" }, "."]];
  }
}

/** Limits are noted as "above 700M monthly active users" or as who is limited. */
function limited(limit: string): string {
  return /^(above|at|under|registration)\b/.test(limit) ? `use ${limit}` : limit;
}

function quality(index: IndexScore | null): Sentence {
  if (!index) return ["It has no index yet."];
  const value = { strong: indexText(index.value) };
  if (index.anchor) return ["Its index is ", value, ", one of the two that define the scale."];
  return ["Its index is ", value, ` (${indexText(index.low)} to ${indexText(index.high)}).`];
}

/** A sentence without its emphasis. */
export function sentenceText(sentence: Sentence): string {
  return sentence.map((part) => (typeof part === "string" ? part : part.strong)).join("");
}
