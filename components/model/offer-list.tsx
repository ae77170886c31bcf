"use client";

import { useState } from "react";
import { useMix } from "@/components/layout/use-mix";
import {
  listedPrice,
  OFFER_GROUPS,
  offerGroup,
  offerRows,
  type ListedOffer,
} from "@/lib/domain/listed-offer";
import { CHEAPEST_FIRST, pressSort, sortOffers } from "@/lib/domain/sort-offers";
import { OfferFold } from "./offer-fold";
import { OfferSortChoice } from "./offer-sort-choice";
import { OfferSummary } from "./offer-summary";
import { OfferTable } from "./offer-table";
import "./offer-table.css";

type OfferListProps = {
  offers: readonly ListedOffer[];
  /** Names of sources by id. */
  sources: Readonly<Record<string, string>>;
  closed: boolean;
};

/** All offers at the reader's mix: those of who runs the model first, the others folded away. */
export function OfferList({ offers, sources, closed }: OfferListProps) {
  const [mix] = useMix();
  const [sort, setSort] = useState(CHEAPEST_FIRST);
  if (offers.length === 0) {
    return <p className="border-y py-3 text-muted">No price source lists it at any host.</p>;
  }
  const rows = sortOffers(offerRows(offers, mix), sort);
  const price = listedPrice(offers, mix);
  const table = {
    mix,
    price,
    sort,
    sources,
    onSort: (by: Parameters<typeof pressSort>[1]) => setSort(pressSort(sort, by)),
  };
  return (
    <>
      <OfferSummary price={price} rows={rows} mix={mix} closed={closed} />
      <OfferSortChoice sort={sort} onSort={setSort} />
      {OFFER_GROUPS.map((group) => {
        const inGroup = rows.filter((row) => offerGroup(row) === group);
        if (inGroup.length === 0) return null;
        if (group === "listed")
          return <OfferTable key={group} caption="Offers by host" rows={inGroup} {...table} />;
        return <OfferFold key={group} group={group} rows={inGroup} {...table} />;
      })}
    </>
  );
}
