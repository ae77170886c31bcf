type IndexGroup = { title: string; links: readonly { id: string; label: string }[] };

/** The page's parts, beside them where there is room. */
export function PageIndex({ groups }: { groups: readonly IndexGroup[] }) {
  return (
    <nav aria-label="On this page" data-print="no" className="top-4 self-start text-head lg:sticky">
      {groups.map(({ title, links }) => (
        <div key={title} className="mb-4">
          <p className="mb-1 text-second text-muted">{title}</p>
          <ul className="max-lg:flex max-lg:flex-wrap max-lg:gap-x-3">
            {links.map(({ id, label }) => (
              <li key={id}>
                <a
                  href={`#${id}`}
                  className="block truncate py-1 font-mono text-second hover:underline"
                >
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
