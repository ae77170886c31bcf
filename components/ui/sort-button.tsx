import { ArrowDown, ArrowUp } from "lucide-react";
import type { ReactNode } from "react";

type SortDirection = "ascending" | "descending";
type SortButtonProps = {
  children: ReactNode;
  /** Second line, e.g. the unit. */
  detail?: ReactNode;
  /** The column's direction now; absent when the table is sorted by another. */
  direction?: SortDirection | undefined;
  align?: "start" | "end";
  onSort: () => void;
};

/** The button in a sortable `<th>`. The `<th>` itself carries `aria-sort={direction}`. */
export function SortButton({
  children,
  detail,
  direction,
  align = "start",
  onSort,
}: SortButtonProps) {
  const Arrow = direction === "ascending" ? ArrowUp : ArrowDown;
  return (
    <button
      type="button"
      onClick={onSort}
      className={`group flex w-full flex-col text-head whitespace-nowrap ${align === "end" ? "items-end text-end" : "items-start text-start"}`}
    >
      <span
        className={`inline-flex items-center gap-0.5 ${direction ? "font-medium text-text" : "font-normal text-muted group-hover:text-text"}`}
      >
        {children}
        {direction && <Arrow size={12} aria-hidden />}
      </span>
      {detail && <span className="text-second font-normal text-muted">{detail}</span>}
    </button>
  );
}
