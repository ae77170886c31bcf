import type { ReactNode } from "react";
import { count } from "@/lib/domain/format";
import { MixLink } from "./mix-link";
import "./toggle-links.css";

type ToggleLinksProps<T extends string> = {
  /** Accessible name. */
  label: string;
  className: string;
  values: readonly T[];
  chosen: readonly T[];
  counts: Readonly<Record<T, number>>;
  hrefOf: (chosen: T[]) => string;
  children: (value: T) => ReactNode;
};

/** Links that list what is of some values only; each adds its value or takes it out. */
export function ToggleLinks<T extends string>(props: ToggleLinksProps<T>) {
  const { label, className, values, chosen, counts, hrefOf, children } = props;
  const all = values.reduce((sum, value) => sum + counts[value], 0);
  const toggled = (value: T) =>
    values.filter((other) => (other === value) !== chosen.includes(other));
  return (
    <nav aria-label={label} className={`toggle-links ${className}`} data-print="no">
      <MixLink
        href={hrefOf([])}
        scroll={false}
        aria-current={chosen.length === 0 ? "true" : undefined}
      >
        All <span className="figures text-muted">{count(all)}</span>
      </MixLink>
      {values.map((value) => (
        <MixLink
          key={value}
          href={hrefOf(toggled(value))}
          scroll={false}
          aria-current={chosen.includes(value) ? "true" : undefined}
        >
          {children(value)} <span className="figures text-muted">{count(counts[value])}</span>
        </MixLink>
      ))}
    </nav>
  );
}
