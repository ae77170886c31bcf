import type { ReactNode } from "react";

type EmptyStateProps = {
  title: string;
  /** What to do about it. */
  children?: ReactNode;
  /** Buttons or links. */
  actions?: ReactNode;
};

export function EmptyState({ title, children, actions }: EmptyStateProps) {
  return (
    <div className="mx-auto flex max-w-110 flex-col items-center gap-2 px-4 py-16 text-center">
      <p className="text-verdict font-medium">{title}</p>
      {children && <div className="text-muted">{children}</div>}
      {actions && <div className="mt-2 flex flex-wrap justify-center gap-2">{actions}</div>}
    </div>
  );
}
