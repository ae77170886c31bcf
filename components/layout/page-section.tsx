import type { ReactNode } from "react";

type PageSectionProps = { id: string; title: string; detail?: ReactNode; children: ReactNode };

/** One part of the page; its address is its id. */
export function PageSection({ id, title, detail, children }: PageSectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="mt-8 scroll-mt-12">
      <div className="mb-2 flex flex-wrap items-baseline gap-x-3">
        <h2 id={`${id}-title`} className="text-verdict font-semibold">
          {title}
        </h2>
        {detail && <p className="text-head text-muted">{detail}</p>}
      </div>
      {children}
    </section>
  );
}
