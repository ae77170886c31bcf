type FeedFoldProps = { title: string; feeds: readonly { name: string; href: string }[] };

/** An Atom feed for each of some hosts or labs. */
export function FeedFold({ title, feeds }: FeedFoldProps) {
  return (
    <details className="feed-fold">
      <summary>{title}</summary>
      <ul>
        {feeds.map(({ name, href }) => (
          <li key={href}>
            <a href={href} className="link">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
