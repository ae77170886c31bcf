type PageSectionLink = { id: string; label: string; count?: number };

/** The page's sections; stays in view while it scrolls. */
export function PageSections({ sections }: { sections: readonly PageSectionLink[] }) {
  return (
    <nav
      aria-label="On this page"
      data-print="no"
      className="sticky top-0 z-20 mt-5 border-b bg-ground"
    >
      <ul className="-mx-2 flex h-9 items-center gap-1 overflow-x-auto [scrollbar-width:none]">
        {sections.map(({ id, label, count }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              className="flex h-9 items-center gap-1.5 rounded-sm px-2 whitespace-nowrap text-muted hover:text-text"
            >
              {label}
              {count !== undefined && <span className="figures text-second">{count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
