"use client";

import { useSelectedLayoutSegment } from "next/navigation";
import type { ReactNode } from "react";

/** Shows its children on the site's own pages, not in what other sites frame (`/embed/…`). */
export function SiteOnly({ children }: { children: ReactNode }) {
  return useSelectedLayoutSegment() === "embed" ? null : children;
}
