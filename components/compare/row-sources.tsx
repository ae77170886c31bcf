"use client";

import type { Comparison } from "@/lib/domain/compare/comparison";
import type { CompareRow } from "@/lib/domain/compare/compare-rows";
import EvidenceTable from "./evidence-table";

type RowSourcesProps = { row: CompareRow; comparison: Comparison };

/** Where a row's figures are from; where a cell rests on several, they stand under its model. */
export default function RowSources({ row, comparison }: RowSourcesProps) {
  const { models, sources } = comparison;
  const several = row.cells.some(({ evidence }) => evidence.length > 1);
  if (!several) {
    const evidence = row.cells.flatMap((cell) => cell.evidence);
    return <EvidenceTable caption={row.label} evidence={evidence} sources={sources} />;
  }
  return row.cells.map(({ evidence, text }, place) => {
    const model = models[place];
    if (!model || evidence.length === 0) return null;
    return (
      <EvidenceTable
        key={model.id}
        caption={`${model.name}: ${text}`}
        evidence={evidence}
        sources={sources}
      />
    );
  });
}
