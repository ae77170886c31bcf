"use client";

import { ChevronRight } from "lucide-react";
import { useState } from "react";
import type { OfferGroup } from "@/lib/domain/listed-offer";
import { OFFER_GROUP_NOTE, OFFER_GROUP_WORD } from "./offer-words";
import { OfferTable, type OfferTableProps } from "./offer-table";

type OfferFoldProps = Omit<OfferTableProps, "caption"> & { group: OfferGroup };

/** Offers that never make the price, counted; their rows are drawn when opened. */
export function OfferFold({ group, ...table }: OfferFoldProps) {
  const [open, setOpen] = useState(false);
  return (
    <details className="group border-b" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="flex min-h-10.5 list-none items-center gap-2 px-2 hover:bg-hover">
        <ChevronRight size={14} aria-hidden className="shrink-0 text-muted group-open:rotate-90" />
        <span>
          <b className="font-medium">{OFFER_GROUP_WORD[group]}</b>{" "}
          <span className="figures text-muted">{table.rows.length}</span>
        </span>
        <span className="text-head text-muted max-sm:hidden">{OFFER_GROUP_NOTE[group]}</span>
      </summary>
      {open && <OfferTable caption={OFFER_GROUP_WORD[group]} {...table} />}
    </details>
  );
}
