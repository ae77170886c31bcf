import type { Model } from "./model";

/** What a reader must know before trusting a model's figures. */
export function modelNotes(model: Pick<Model, "id" | "origin" | "note">): string[] {
  return [
    ...(model.note ? [model.note] : []),
    ...(/[-.]latest$/.test(model.id)
      ? [
          "A moving name: its lab points it at whatever version is newest, so its figures may be of an earlier one.",
        ]
      : []),
    ...(model.origin === "second-price-source"
      ? [
          "Newer than the main price source: only the pi-ai list has it so far, so its figures rest on one source.",
        ]
      : []),
  ];
}
