import type { Metadata } from "next";
import type { ReactNode } from "react";

/** The page itself is what a search should find. */
export const metadata: Metadata = { robots: { index: false } };

/** What other sites frame. `SiteOnly` in the root layout leaves header, mix bar and tray out here. */
export default function EmbedLayout({ children }: { children: ReactNode }) {
  return children;
}
