"use client";

import { ChevronRight } from "lucide-react";
import { useState } from "react";
import { count } from "@/lib/domain/format";
import type { UnmatchedGroup } from "@/lib/domain/unmatched-groups";
import { UnmatchedList } from "./unmatched-list";

/** One reason and its count; opened, its rows. */
export function UnmatchedFold({ group: { id, reason, count: number } }: { group: UnmatchedGroup }) {
  const [open, setOpen] = useState(false);
  return (
    <details className="group border-b" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="flex min-h-8.5 list-none items-center gap-2 px-2 hover:bg-hover">
        <ChevronRight size={14} aria-hidden className="shrink-0 text-muted group-open:rotate-90" />
        <span className="min-w-0 flex-1">{reason}</span>
        <span className="figures text-muted">{count(number)}</span>
      </summary>
      {open && <UnmatchedList group={id} />}
    </details>
  );
}
