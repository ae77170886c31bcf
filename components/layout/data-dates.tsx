import { longDate } from "@/lib/domain/format";
import { HubDate } from "./hub-date";
import { MixLink } from "./mix-link";

/** Days, `YYYY-MM-DD`; the Hub's is the snapshot's. */
export type DataDatesProps = { prices: string; index: string; hub: string };

/** Of what day the figures are, with the way to their sources. */
export function DataDates({ prices, index, hub }: DataDatesProps) {
  return (
    <MixLink href="/data" className="ms-auto ps-6 text-head text-muted hover:text-text">
      Prices <Day date={prices} /> · Index <Day date={index} /> · Hub <HubDate snapshot={hub} />
    </MixLink>
  );
}

function Day({ date }: { date: string }) {
  return <time dateTime={date}>{longDate(date)}</time>;
}
