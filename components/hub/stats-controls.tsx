"use client";

import { Segmented } from "@/components/ui/segmented";
import type { HubStatsState } from "@/lib/domain/hub/stats/stats-state";
import { hubStatsParams } from "@/lib/search/hub-stats";
import { useQueryStates } from "nuqs";
import { useTransition } from "react";

const OPTIONS = {
  of: [
    { value: "repos", label: "Repos" },
    { value: "downloads", label: "Downloads" },
  ],
  scale: [
    { value: "log", label: "Logarithmic" },
    { value: "linear", label: "Linear" },
  ],
} as const;
const LABELS = { of: "Shares of", scale: "Scale" } as const;

/** One choice of the page, in its address; the server draws anew with each change. */
export function StatsControl({ choice }: { choice: keyof HubStatsState }) {
  const [busy, startTransition] = useTransition();
  const [state, setState] = useQueryStates(hubStatsParams, {
    ...{ shallow: false, scroll: false, history: "push", startTransition },
  });
  return (
    <div className="mt-2.5 mb-3 flex items-center gap-3" aria-busy={busy} data-print="no">
      <Segmented<string>
        label={LABELS[choice]}
        name={choice}
        options={OPTIONS[choice]}
        value={state[choice]}
        onChange={(value) => void setState({ [choice]: value })}
      />
      <span role="status" className="text-head text-muted">
        {busy ? "Drawing…" : ""}
      </span>
    </div>
  );
}
