import { count, longDate } from "../format";
import { cellOf, claimCell } from "./cell";
import type { ComparedModel, ComparedRepo } from "./comparison";
import type { Cell, Line } from "./line";

const plain = { unit: null, better: null, extra: false, task: null } as const;

/** What the Hugging Face Hub says of its repository. */
export const HUB_LINES: readonly Line[] = [
  {
    ...plain,
    id: "hub-repo",
    label: "Repository",
    note: null,
    cell: (model) =>
      model.hubRepo
        ? claimCell(model, model.hubRepo, (repo) => repo)
        : cellOf(model.weights.value === "closed" ? { text: "none" } : {}),
  },
  {
    ...plain,
    id: "downloads",
    label: "Downloads",
    note: "30 days",
    unit: "downloads",
    cell: fact("downloads30d", count),
  },
  {
    ...plain,
    id: "likes",
    label: "Likes",
    note: null,
    cell: fact("likes", count),
  },
  {
    ...plain,
    id: "gated",
    label: "Gated",
    note: null,
    cell: fact("gated", gate),
  },
  {
    ...plain,
    id: "last-change",
    label: "Last change",
    note: null,
    cell: fact("lastModified", longDate),
  },
];

function fact<Key extends "downloads30d" | "likes" | "gated" | "lastModified">(
  key: Key,
  text: (value: NonNullable<ComparedRepo[Key]>) => string,
): (model: ComparedModel) => Cell {
  return (model) => {
    const value = model.hub?.[key] ?? null;
    if (!model.hub || value === null) return cellOf();
    const { source, asOf, id } = model.hub;
    const ref = `https://huggingface.co/${id}`;
    return claimCell(model, { value, source, asOf, ref }, text);
  };
}

function gate(gated: string): string {
  if (gated === "false") return "no";
  return gated === "manual" ? "its owner decides" : "after accepting its terms";
}
