"use client";

import { useState } from "react";
import type { OfferGroup } from "@/lib/domain/listed-offer";
import { OFFER_GROUP_NOTE, OFFER_GROUP_WORD } from "./offer-words";
import { OfferTable, type OfferTableProps } from "./offer-table";

type OfferFoldProps = Omit<OfferTableProps, "caption"> & { group: OfferGroup };

/** Offers that never make the price, counted; their rows are drawn when opened. */
export function OfferFold({ group, ...table }: OfferFoldProps) {
  const [open, setOpen] = useState(false);
  return (
    <details className="fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
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
