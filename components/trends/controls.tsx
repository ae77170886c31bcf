import type { ReactNode } from "react";
import "./trends.css";

/** What changes a chart, in a row above it. */
export function Controls({ busy, children }: { busy: boolean; children: ReactNode }) {
  return (
    <div className="trend-controls" aria-busy={busy} data-print="no">
      {children}
      <span role="status" className="text-head text-muted">
        {busy ? "Drawing…" : ""}
      </span>
    </div>
  );
}
