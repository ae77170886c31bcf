import type { ReactNode } from "react";

type FaultProps = {
  title: string;
  children: ReactNode;
  /** Buttons or links. */
  actions?: ReactNode;
};

/** A whole page that says, in words, what went wrong and what still works. */
export function Fault({ title, children, actions }: FaultProps) {
  return (
    <div className="mx-auto w-full max-w-150 px-5 py-16 max-sm:px-4">
      <h1 className="text-title font-semibold">{title}</h1>
      <div className="mt-2 text-verdict text-muted">{children}</div>
      {actions && <div className="mt-5 flex flex-wrap gap-2">{actions}</div>}
    </div>
  );
}
