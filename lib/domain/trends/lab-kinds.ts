import type { Weights } from "../model";

/** How many models of each kind a lab has. */
export type LabKinds = { lab: string } & Readonly<Record<Weights, number>>;

/** Labs that sell closed models and publish weights of others, most models first. */
export function labsOfBothKinds(models: readonly { lab: string; weights: Weights }[]): LabKinds[] {
  const labs = new Map<string, Record<Weights, number>>();
  for (const { lab, weights } of models) {
    const kinds = labs.get(lab) ?? { open: 0, restricted: 0, closed: 0 };
    kinds[weights]++;
    labs.set(lab, kinds);
  }
  const count = ({ open, restricted, closed }: LabKinds) => open + restricted + closed;
  return [...labs]
    .map(([lab, kinds]) => ({ lab, ...kinds }))
    .filter(({ open, restricted, closed }) => closed > 0 && open + restricted > 0)
    .sort((a, b) => count(b) - count(a) || (a.lab < b.lab ? -1 : 1));
}
