"use client";

import { useState } from "react";
import { toDraft, toQuery, type Draft } from "./search-draft";

/** What is in the search box. It follows the address when that changes from elsewhere. */
export function useSearchDraft(q: string, onQuery: (q: string) => void) {
  const [draft, setDraft] = useState<Draft>(() => toDraft(q));
  const [told, setTold] = useState(q);
  if (q !== told) {
    setTold(q);
    setDraft(toDraft(q));
  }
  const change = (next: Draft) => {
    setDraft(next);
    const query = toQuery(next);
    if (query === told) return;
    setTold(query);
    onQuery(query);
  };
  return [draft, change] as const;
}
