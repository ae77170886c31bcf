import { parameters, tokens } from "../format";
import type { Claim } from "../figure";
import { cellOf, claimCell } from "./cell";
import type { ComparedModel } from "./comparison";
import type { Cell, Line } from "./line";

const plain = { extra: false, task: null } as const;

/** How large it is and how much it takes in. More parameters are neither better nor worse. */
export const SIZE_LINES: readonly Line[] = [
  {
    ...plain,
    id: "parameters",
    label: "Parameters",
    note: "total",
    unit: "parameters",
    better: null,
    cell: (model) => size(model, model.parameters.total),
  },
  {
    ...plain,
    id: "active-parameters",
    label: "Active parameters",
    note: "per token",
    unit: "parameters",
    better: null,
    cell: (model) => size(model, model.parameters.active),
  },
  {
    ...plain,
    id: "context",
    label: "Context window",
    note: "tokens",
    unit: "tokens",
    better: "more",
    cell: (model) => claimCell(model, model.context, tokens),
  },
  {
    ...plain,
    id: "max-output",
    label: "Longest output",
    note: "tokens",
    unit: "tokens",
    better: "more",
    cell: (model) => claimCell(model, model.maxOutput, tokens),
  },
];

function size(model: ComparedModel, claim: Claim<number> | null): Cell {
  if (!claim && model.weights.value === "closed") return cellOf({ text: "not published" });
  return claimCell(model, claim, parameters, { detail: claim?.doubt ? "doubtful" : null });
}
