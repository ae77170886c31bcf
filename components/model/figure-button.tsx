"use client";

import { lazy, type ReactNode } from "react";
import { Popover } from "@/components/ui/popover";
import type { ClaimShown } from "./figure-details";

const loadDetails = () => import("./figure-details");
const FigureDetails = lazy(loadDetails);

type FigureButtonProps = {
  title: string;
  claim: ClaimShown;
  others: ClaimShown[];
  children: ReactNode;
};

/** The figure as a button that looks like text; a dotted line says there is more. */
export function FigureButton({ title, claim, others, children }: FigureButtonProps) {
  return (
    <Popover
      look="bare"
      className="sourced"
      data-doubt={claim.doubt ? "" : undefined}
      title={`${title}: where from`}
      content={<FigureDetails claim={claim} others={others} />}
      preload={loadDetails}
    >
      {children}
      {claim.doubt && (
        <span className="text-conditions">
          <span aria-hidden> ?</span>
          <span className="sr-only"> (doubtful)</span>
        </span>
      )}
      <span className="sr-only">, where from</span>
    </Popover>
  );
}
