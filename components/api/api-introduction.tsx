import type { ReactNode } from "react";

/** What holds for every address. */
export function ApiIntroduction({ openapi }: { openapi: string }) {
  return (
    <header>
      <div className="flex flex-wrap items-start justify-between gap-3">
        <h1 className="text-title font-semibold">API</h1>
        <a href={openapi} className="button">
          OpenAPI 3.1 document
        </a>
      </div>
      <p className="mt-1 max-w-170 text-verdict text-muted">
        Everything the pages show, as JSON: no key, read only, open to any page on the web.
      </p>
      <ul className="mt-4 grid gap-x-8 gap-y-2 text-head sm:grid-cols-2 lg:grid-cols-3">
        <Rule title="Units">Prices are USD per 1M tokens. Null is not known, and never 0.</Rule>
        <Rule title="The explorer’s query">
          Put <code className="font-mono">/api/v1/models</code> before the explorer’s query: same
          models, same order.
        </Rule>
        <Rule title="Feeds">
          Put <code className="font-mono">/feed</code> before it for what changed of those models,
          as Atom, or as JSON Feed with <code className="font-mono">format=json</code>.
        </Rule>
        <Rule title="Caching">
          Each answer has an <code className="font-mono">ETag</code>; send it as{" "}
          <code className="font-mono">If-None-Match</code> and get 304 while nothing changed.
        </Rule>
        <Rule title="Dates">
          <code className="font-mono">meta.snapshot</code> says of what days the figures are.
        </Rule>
        <Rule title="Errors">
          An unknown or repeated parameter is an error that names it, so that a misspelt filter
          never lists everything.
        </Rule>
        <Rule title="Passing figures on">
          Name the sources: their licenses and attribution are at{" "}
          <a href="#getMeta" className="link font-mono">
            /meta
          </a>
          .
        </Rule>
      </ul>
    </header>
  );
}

function Rule({ title, children }: { title: string; children: ReactNode }) {
  return (
    <li>
      <b className="font-medium">{title}.</b> <span className="text-muted">{children}</span>
    </li>
  );
}
