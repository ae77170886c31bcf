import type { ReactNode } from "react";

/** A line that a reader must not miss, e.g. that the name is a moving alias. */
export function ModelNote({ children }: { children: ReactNode }) {
  return (
    <p className="mt-3 flex max-w-210 gap-2 rounded-md border px-3 py-2">
      <span aria-hidden className="text-conditions">
        ▲
      </span>
      <span>{children}</span>
    </p>
  );
}
