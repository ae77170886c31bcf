import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { longDate } from "@/lib/domain/format";

/** A figure of today with the words that go on after it, and the view that shows it. */
type GuideFigure = {
  text: string;
  words: string;
  href: string;
  sources: readonly string[];
  asOf: string;
};

type GuideSectionProps = {
  id: string;
  title: string;
  children: ReactNode;
  figures: readonly GuideFigure[];
};

/** One point of the guide: a few sentences, and beside them the figures they rest on. */
export function GuideSection({ id, title, children, figures }: GuideSectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="guide-section">
      <div className="guide-text">
        <h2 id={`${id}-title`}>{title}</h2>
        {children}
      </div>
      <ul className="guide-figures" aria-label={`Today’s figures: ${title}`}>
        {figures.map(({ text, words, href, sources, asOf }) => (
          <li key={href + text}>
            {/* Without the reader's mix: the figure is at the usual one. */}
            <Link href={href as Route} prefetch={false} className="figures">
              {text}
            </Link>{" "}
            {words}
            <small>
              {sources.join(", ")}, <time dateTime={asOf}>{longDate(asOf)}</time>
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
