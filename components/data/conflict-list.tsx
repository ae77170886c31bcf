"use client";

import { useState } from "react";
import { MixLink } from "@/components/layout/mix-link";
import type { ConflictRow } from "@/lib/domain/conflict-rows";
import { ListState } from "./list-state";
import { useList } from "./load-list";
import { PAGE_ROWS, Pages } from "./pages";

type ConflictListProps = { field: string; sources: Readonly<Record<string, string>> };

/** The disputed figures of a field, or of all, to search and page through. */
export function ConflictList({ field, sources }: ConflictListProps) {
  const list = useList<ConflictRow>("/data/conflicts.json");
  const [query, setQuery] = useState("");
  const [page, setPage] = useState(0);
  if (!list.data) return <ListState list={list} />;
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const rows = list.data.filter(
    (row) => row.field.startsWith(field) && words.every((word) => haystack(row).includes(word)),
  );
  return (
    <div className="mt-3">
      <input
        type="search"
        aria-label="Search the conflicts"
        placeholder="Model, field or value"
        className="field w-70 max-w-full"
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          setPage(0);
        }}
      />
      <ul className="mt-2 border-t">
        {rows.slice(page * PAGE_ROWS, (page + 1) * PAGE_ROWS).map((row) => (
          <li
            key={`${row.model} ${row.field} ${row.values.map(({ value }) => value).join()}`}
            className="grid gap-x-4 border-b py-2 sm:grid-cols-[minmax(0,14rem)_minmax(0,11rem)_minmax(0,1fr)]"
          >
            <MixLink href={`/models/${row.model}`} className="truncate font-medium hover:underline">
              {row.name}
            </MixLink>
            <span className="text-muted">{row.field}</span>
            <span className="figures grid gap-x-5 lg:grid-cols-2">
              {row.values.map(({ value, source, asOf }) => (
                <span key={`${source} ${value}`} className="break-words">
                  {value}{" "}
                  <span className="text-second text-muted">
                    {sources[source] ?? source}
                    {asOf && `, ${asOf}`}
                  </span>
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
      <Pages page={page} rows={rows.length} onPage={setPage} />
    </div>
  );
}

function haystack({ model, name, field, values }: ConflictRow): string {
  return [model, name, field, ...values.map(({ value }) => value)].join(" ").toLowerCase();
}
