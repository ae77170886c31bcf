"use client";

import { useState } from "react";
import type { Unmatched } from "@/lib/domain/source-meta";
import { ListState } from "./list-state";
import { useList } from "./load-list";
import { PAGE_ROWS, Pages } from "./pages";

/** Rows of one group, to search and page through. */
export function UnmatchedList({ group }: { group: string }) {
  const list = useList<{ id: string; rows: Unmatched[] }>("/data/unmatched.json");
  const [query, setQuery] = useState("");
  const [page, setPage] = useState(0);
  if (!list.data) return <ListState list={list} />;
  const asked = query.toLowerCase();
  const all = list.data.find(({ id }) => id === group)?.rows ?? [];
  const rows = all.filter(({ row, name, reason }) =>
    `${row} ${name} ${reason}`.toLowerCase().includes(asked),
  );
  return (
    <div className="pb-3 ps-7 pe-2">
      {all.length > PAGE_ROWS && (
        <input
          type="search"
          aria-label="Search these rows"
          placeholder="Row or name"
          className="field my-1 w-70 max-w-full"
          value={query}
          onChange={(event) => {
            setQuery(event.currentTarget.value);
            setPage(0);
          }}
        />
      )}
      <ul className="text-head">
        {rows.slice(page * PAGE_ROWS, (page + 1) * PAGE_ROWS).map(({ row, name, reason }) => (
          <li key={row} className="grid gap-x-4 py-0.5 sm:grid-cols-3">
            <code className="truncate font-mono text-second leading-4" title={row}>
              {row}
            </code>
            <span className="truncate">{name}</span>
            <span className="text-muted">{reason}</span>
          </li>
        ))}
      </ul>
      <Pages page={page} rows={rows.length} onPage={setPage} />
    </div>
  );
}
