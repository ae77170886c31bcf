import type { ReactNode } from "react";
import { PhoneSheet } from "@/components/ui/phone-sheet";

type PhoneFiltersProps = {
  /** What the sheet's button says, e.g. "Show 214 models". */
  show: string;
  /** Filters set. */
  active: number;
  children: ReactNode;
};

/** On a phone the rail comes as a sheet. */
export function PhoneFilters({ show, active, children }: PhoneFiltersProps) {
  return (
    <PhoneSheet title="Filters" note={active > 0 ? `(${active})` : undefined} show={show}>
      <div className="rail-sheet">{children}</div>
    </PhoneSheet>
  );
}
