"use client";

import type { ReactNode } from "react";
import "./explorer.css";
import { useViewName } from "./use-view-name";

type FilteredPageProps = {
  /** The rail's filters. */
  rail: ReactNode;
  /** Whether the whole catalogue is here, so that filters work. */
  ready: boolean;
  children: ReactNode;
};

/** A page with the rail of filters beside what they leave, each scrolling by itself on wide screens. */
export function FilteredPage({ rail, ready, children }: FilteredPageProps) {
  useViewName("explorer");
  return (
    <div className="explorer" data-ready={ready || undefined}>
      <aside className="rail max-md:hidden" aria-label="Filters" tabIndex={0}>
        {rail}
      </aside>
      <div className="explorer-main">{children}</div>
    </div>
  );
}
