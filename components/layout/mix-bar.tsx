import { Suspense } from "react";
import { DEFAULT_MIX } from "@/lib/domain/blend";
import { DataDates, type DataDatesProps } from "./data-dates";
import { MixControls } from "./mix-controls";
import { MixButtons } from "./mix-buttons";
import { PricedOnly } from "./priced-only";

/** The token mix that every price on the site is at, and how old the figures are. */
export function MixBar({ dates }: { dates: DataDatesProps }) {
  return (
    <PricedOnly>
      <section
        aria-label="Token mix and dates"
        data-print="no"
        className="flex h-10 items-center gap-2 overflow-x-auto border-b px-5 whitespace-nowrap [scrollbar-width:none] max-sm:px-4"
      >
        {/* Prerendered pages do not know the query: they show the default mix in the same place. */}
        <Suspense fallback={<MixButtons mix={DEFAULT_MIX} />}>
          <MixControls />
        </Suspense>
        <DataDates {...dates} />
      </section>
    </PricedOnly>
  );
}
