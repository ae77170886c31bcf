import type { ReactNode } from "react";

/** A label and what is known, in a list of facts. */
export function ModelFact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[9rem_minmax(0,1fr)] gap-x-3 border-b py-2 max-sm:grid-cols-[7.5rem_minmax(0,1fr)]">
      <dt className="text-muted">{label}</dt>
      <dd className="figures min-w-0 break-words">{children}</dd>
    </div>
  );
}
