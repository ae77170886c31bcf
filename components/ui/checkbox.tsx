import type { ComponentProps, ReactNode } from "react";

type CheckboxProps = Omit<ComponentProps<"input">, "type" | "children"> & {
  /** Shown beside the box; without it give `aria-label`. */
  label?: ReactNode;
  /** Right-aligned beside the label, e.g. a count. */
  detail?: ReactNode;
};

export function Checkbox({ label, detail, className, ...rest }: CheckboxProps) {
  const box = <input type="checkbox" className="checkbox" {...rest} />;
  if (label === undefined) return box;
  return (
    <label className={`flex min-h-5.5 cursor-pointer items-center gap-2 ${className ?? ""}`}>
      {box}
      <span className="min-w-0 truncate">{label}</span>
      {detail !== undefined && (
        <span className="figures ms-auto text-head text-muted">{detail}</span>
      )}
    </label>
  );
}
