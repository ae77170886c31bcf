import type { ReactNode } from "react";

type NumericCellProps = {
  /** Formatted; null is unknown and shown as "–". */
  children: ReactNode | null;
  /** Second line. */
  detail?: ReactNode;
  className?: string;
};

/** A `<td>` of right-aligned tabular figures. */
export function NumericCell({ children, detail, className }: NumericCellProps) {
  return (
    <td className={`figures text-end whitespace-nowrap ${className ?? ""}`}>
      {children ?? <Unknown />}
      {detail && <span className="block text-second text-muted">{detail}</span>}
    </td>
  );
}

/** Not known: a dash for the eye, words for the ear. */
export function Unknown({ what = "not known" }: { what?: string }) {
  return (
    <span className="text-muted">
      <span aria-hidden>–</span>
      <span className="sr-only">{what}</span>
    </span>
  );
}
