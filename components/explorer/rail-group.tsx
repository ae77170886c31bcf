import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";

type RailGroupProps = {
  label: string;
  /** Takes the group's filter away; absent while it has none. */
  onClear: (() => void) | undefined;
  children: ReactNode;
};

/** One filter of the rail under its heading, which folds it. */
export function RailGroup({ label, onClear, children }: RailGroupProps) {
  return (
    <details open className="rail-group">
      <summary>
        {label}
        <ChevronDown size={12} aria-hidden className="rail-fold" />
      </summary>
      {onClear && (
        <button type="button" className="rail-clear" onClick={onClear}>
          Clear<span className="sr-only"> {label}</span>
        </button>
      )}
      {children}
    </details>
  );
}
