"use client";

import { useSelectedLayoutSegment } from "next/navigation";
import { MixLink } from "./mix-link";
import { PAGES } from "./pages";

type NavLinksProps = { className: string; pages?: typeof PAGES; onNavigate?: () => void };

/** Links to the site's pages; the one the reader is on says so. */
export function NavLinks({ className, pages = PAGES, onNavigate = () => {} }: NavLinksProps) {
  const current = useSelectedLayoutSegment();
  return pages.map(({ href, label, segment }) => (
    <MixLink
      key={href}
      href={href}
      className={className}
      onNavigate={onNavigate}
      aria-current={segment === current ? "page" : undefined}
    >
      {label}
    </MixLink>
  ));
}
