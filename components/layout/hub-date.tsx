"use client";

import { longDate } from "@/lib/domain/format";
import { useHubState } from "./hub-state";

const WORDS = {
  live: { word: "live", dot: "bg-allowed" },
  snapshot: { word: "snapshot", dot: "bg-muted" },
  trouble: { word: "out of reach, snapshot", dot: "bg-not-allowed" },
} as const;

/** Of what day the Hub's facts on this page are. */
export function HubDate({ snapshot }: { snapshot: string }) {
  const state = useHubState();
  const { word, dot } = WORDS[state];
  return (
    <>
      <span aria-hidden className={`inline-block size-1.5 rounded-full align-[1px] ${dot}`} />{" "}
      {word}
      {state !== "live" && (
        <>
          {" "}
          <time dateTime={snapshot}>{longDate(snapshot)}</time>
        </>
      )}
    </>
  );
}
