import { countryName } from "../country";
import { longDate } from "../format";
import { USE_NAMES, WEIGHTS_NAMES } from "../short-names";
import { cellOf, claimCell, evidenceOf } from "./cell";
import type { ComparedModel } from "./comparison";
import type { Cell, Line } from "./line";

const plain = { note: null, unit: null, better: null, extra: false, task: null } as const;

/** What it is, whose it is and what one may do with it. */
export const LICENSE_LINES: readonly Line[] = [
  {
    ...plain,
    id: "weights",
    label: "Weights",
    cell: (model) => claimCell(model, model.weights, (weights) => WEIGHTS_NAMES[weights]),
  },
  { ...plain, id: "license", label: "License", cell: license },
  { ...plain, id: "commercial-use", label: "Commercial use", cell: commercialUse },
  { ...plain, id: "conditions", label: "What it asks", cell: conditions },
  { ...plain, id: "lab", label: "Lab", cell: lab },
  {
    ...plain,
    id: "released",
    label: "Released",
    cell: (model) => claimCell(model, model.released, longDate),
  },
];

function lab({ name, lab: { name: lab, country, source, seen } }: ComparedModel): Cell {
  const where = country && countryName(country);
  const value = where ? `${lab}, ${where}` : lab;
  return cellOf({
    text: lab,
    value: lab,
    detail: where,
    evidence: [
      evidenceOf(name, value, { source: "curated", asOf: seen, ref: source ?? undefined }),
    ],
  });
}

function license(model: ComparedModel): Cell {
  const { terms } = model;
  return claimCell(model, model.license, (id) => terms?.short ?? id, {
    mark: terms && {
      kind: "license",
      use: terms.commercialUse,
      closed: model.weights.value === "closed",
      name: terms.name,
    },
  });
}

function commercialUse(model: ComparedModel): Cell {
  // What a closed model allows is a matter of its API's terms, not of a license of weights.
  if (model.weights.value === "closed") {
    const text = "Under the provider’s terms";
    return cellOf({
      text,
      value: text,
      evidence: [evidenceOf(model.name, "Closed", model.weights)],
    });
  }
  if (!model.terms) return cellOf();
  const { commercialUse: use, limit } = model.terms;
  return cellOf({
    text: USE_NAMES[use],
    value: use,
    detail: limit ? `limits ${limit}` : null,
    evidence: termsEvidence(model, USE_NAMES[use]),
  });
}

function conditions(model: ComparedModel): Cell {
  if (model.weights.value === "closed") return cellOf({ text: "As the API’s terms say" });
  if (!model.terms) return cellOf();
  const text = model.terms.conditions.join("; ");
  if (text === "") return cellOf();
  return cellOf({ text, value: text, evidence: termsEvidence(model, model.terms.short, text) });
}

function termsEvidence(
  { name, terms }: ComparedModel,
  value: string,
  note = terms?.name,
): Cell["evidence"] {
  if (!terms) return [];
  return [
    {
      subject: name,
      value,
      source: "curated",
      asOf: terms.seen,
      ...(terms.url && { ref: terms.url }),
      note,
    },
  ];
}
