import { ArrowUpRight } from "lucide-react";
import type { ReactNode } from "react";
import type { EmbedTheme } from "@/lib/search/embed";
import { Mark } from "../layout/mark";

type EmbedFrameProps = {
  theme: EmbedTheme;
  /** The page on this site that shows the same, with its parameters. */
  href: string;
  /** Sources and their days. */
  source: ReactNode;
  children: ReactNode;
};

/** What every embed has around it: its theme, where its figures are from, and the way to the site. */
export function EmbedFrame({ theme, href, source, children }: EmbedFrameProps) {
  return (
    <div data-embed-theme={theme} className="flex min-h-dvh flex-col">
      <div className="flex min-h-0 min-w-0 flex-1 flex-col">{children}</div>
      <footer className="flex flex-wrap items-center gap-x-4 gap-y-1 border-t px-4 py-2 text-head text-muted">
        <p className="min-w-0 flex-1 basis-60">{source}</p>
        {/* In a frame the page would open in the frame itself. */}
        <a
          href={href}
          target="_blank"
          rel="noopener"
          className="flex items-center gap-1.5 font-medium text-text hover:underline"
        >
          <Mark />
          Open in Weighbridge
          <ArrowUpRight size={12} aria-hidden className="text-muted" />
          <span className="sr-only">(new tab)</span>
        </a>
      </footer>
    </div>
  );
}
