"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { PriceHistory } from "@/lib/domain/as-of";
import { isDay } from "@/lib/domain/day";
import { longDate } from "@/lib/domain/format";

type AsOfPanelProps = {
  /** The shown day; null is the snapshot's. */
  day: string | null;
  history: PriceHistory;
  onDay: (day: string | null) => void;
};

/** Chooses the day that prices are of. */
export default function AsOfPanel({ day, history: { first, last }, onDay }: AsOfPanelProps) {
  const [draft, setDraft] = useState(day ?? last);
  const good = isDay(draft) && draft >= first && draft <= last;
  return (
    <form
      className="w-72 max-w-full"
      onSubmit={(event) => {
        event.preventDefault();
        if (good) onDay(draft);
      }}
    >
      <label className="block text-head text-muted">
        Show prices as they were on
        <input
          type="date"
          className="field figures mt-1 w-full text-text"
          min={first}
          max={last}
          value={draft}
          aria-invalid={!good}
          aria-describedby="as-of-help"
          onChange={(event) => setDraft(event.currentTarget.value)}
        />
      </label>
      <p id="as-of-help" className={`mt-2 text-second ${good ? "text-muted" : "text-not-allowed"}`}>
        Prices are recorded from {longDate(first)} to {longDate(last)}.
      </p>
      <div className="mt-3 flex gap-2">
        <Button type="submit" look="ink" disabled={!good}>
          Show
        </Button>
        {day !== null && <Button onClick={() => onDay(null)}>Newest prices</Button>}
      </div>
    </form>
  );
}
