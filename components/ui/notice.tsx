"use client";

import { X } from "lucide-react";
import { useState, type ReactNode } from "react";
import { IconButton } from "./icon-button";

/** A line that says what the page did differently from what was asked. Give it a `key` that changes with its text. */
export function Notice({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState(true);
  if (!shown) return null;
  return (
    <div
      role="status"
      className="flex items-center gap-2 border-b bg-hover px-5 py-1 text-head max-sm:px-4"
    >
      <span aria-hidden className="text-conditions">
        ▲
      </span>
      <div className="min-w-0 flex-1">{children}</div>
      <IconButton label="Dismiss" size="small" onClick={() => setShown(false)}>
        <X size={12} aria-hidden />
      </IconButton>
    </div>
  );
}
