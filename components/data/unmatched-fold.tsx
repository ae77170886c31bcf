"use client";

import { useState } from "react";
import { count } from "@/lib/domain/format";
import type { UnmatchedGroup } from "@/lib/domain/unmatched-groups";
import { UnmatchedList } from "./unmatched-list";

/** One reason and its count; opened, its rows. */
export function UnmatchedFold({ group: { id, reason, count: number } }: { group: UnmatchedGroup }) {
  const [open, setOpen] = useState(false);
  return (
    <details className="fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span className="min-w-0 flex-1">{reason}</span>
        <span className="figures text-muted">{count(number)}</span>
      </summary>
      {open && <UnmatchedList group={id} />}
    </details>
  );
}
