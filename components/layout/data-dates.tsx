import { longDate } from "@/lib/domain/format";
import { MixLink } from "./mix-link";

export type DataDatesProps = {
  /** Days, `YYYY-MM-DD`. */
  prices: string;
  index: string;
  hub: { asOf: string; state: "live" | "snapshot" | "trouble" };
};

const HUB = {
  live: { word: "live", dot: "bg-allowed" },
  snapshot: { word: "snapshot", dot: "bg-muted" },
  trouble: { word: "out of reach, snapshot", dot: "bg-not-allowed" },
} as const;

/** Of what day the figures are, with the way to their sources. */
export function DataDates({ prices, index, hub }: DataDatesProps) {
  const { word, dot } = HUB[hub.state];
  return (
    <MixLink href="/data" className="ms-auto ps-6 text-head text-muted hover:text-text">
      Prices <Day date={prices} /> · Index <Day date={index} /> · Hub{" "}
      <span aria-hidden className={`inline-block size-1.5 rounded-full align-[1px] ${dot}`} />{" "}
      {word} {hub.state !== "live" && <Day date={hub.asOf} />}
    </MixLink>
  );
}

function Day({ date }: { date: string }) {
  return <time dateTime={date}>{longDate(date)}</time>;
}
