import type { ReactNode } from "react";
import { PhoneSheet } from "@/components/ui/phone-sheet";

/** On a phone everything that can be asked is in a sheet. */
export function CostSheet({ count, form }: { count: number; form: ReactNode }) {
  return (
    <div className="sm:hidden">
      <PhoneSheet title="Workload" show={`Show ${count} ${count === 1 ? "model" : "models"}`}>
        <div className="cost-sheet">{form}</div>
      </PhoneSheet>
    </div>
  );
}
