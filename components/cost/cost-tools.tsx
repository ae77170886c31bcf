"use client";

import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import type { CostView } from "@/lib/domain/cost/cost-view";
import type { Workload } from "@/lib/domain/workload";

type CostToolsProps = {
  view: CostView;
  workload: Workload;
  /** Whether the view is the whole list. */
  ready: boolean;
  dates: { prices: string; index: string };
  address: () => string;
};

/** What can be done with the list as a whole. */
export function CostTools({ view, workload, ready, dates, address }: CostToolsProps) {
  return (
    <div className="flex gap-2">
      <Button
        disabled={!ready}
        onClick={() =>
          void import("./download-costs").then(({ downloadCosts }) =>
            downloadCosts(view, workload, { dates, url: address() }),
          )
        }
      >
        CSV
      </Button>
      <CopyButton text={address} label="Copy link" look="ink">
        Copy link
      </CopyButton>
    </div>
  );
}
