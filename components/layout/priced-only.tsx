"use client";

import { useSelectedLayoutSegment } from "next/navigation";
import type { ReactNode } from "react";
import { PRICED_SEGMENTS } from "./pages";

/** Shows its children on pages that show a price. */
export function PricedOnly({ children }: { children: ReactNode }) {
  return PRICED_SEGMENTS.includes(useSelectedLayoutSegment()) ? children : null;
}
