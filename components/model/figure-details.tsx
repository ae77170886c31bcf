"use client";

import { ExternalLink } from "@/components/ui/external-link";
import { longDate } from "@/lib/domain/format";

/** One source's value as it is shown. */
export type ClaimShown = {
  value: string;
  source: string;
  href: string | null;
  /** Row within the source, when the reference is no address. */
  row: string | null;
  asOf: string | null;
  doubt: string | null;
};

export default function FigureDetails({
  claim,
  others,
}: {
  claim: ClaimShown;
  others: ClaimShown[];
}) {
  return (
    <div className="w-72 max-w-full">
      <Claim claim={claim} />
      {others.length > 0 && (
        <>
          <p className="mt-3 border-t pt-2 text-second text-muted">Other sources say</p>
          {others.map((other) => (
            <Claim key={`${other.source} ${other.asOf} ${other.value}`} claim={other} />
          ))}
        </>
      )}
    </div>
  );
}

function Claim({ claim: { value, source, href, row, asOf, doubt } }: { claim: ClaimShown }) {
  return (
    <div className="mt-1 first:mt-0">
      <p className="flex items-baseline justify-between gap-4">
        <b className="figures font-semibold break-words">{value}</b>
        <span className="shrink-0 text-head text-muted">{asOf ? longDate(asOf) : "undated"}</span>
      </p>
      <p className="text-head">
        {href ? <ExternalLink href={href}>{source}</ExternalLink> : source}
      </p>
      {row && <p className="font-mono text-second break-all text-muted">{row}</p>}
      {doubt && <p className="mt-0.5 text-head text-conditions">Doubtful: {doubt}</p>}
    </div>
  );
}
