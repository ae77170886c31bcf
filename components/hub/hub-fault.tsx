import type { UseInfiniteQueryResult } from "@tanstack/react-query";
import { Button } from "@/components/ui/button";
import { HubFault } from "./fetch-hub";

type HubFaultNoticeProps = {
  list: UseInfiniteQueryResult;
  /** Why the server had no rows to send. */
  sent: string | null;
};

/** Why there are no new rows: what is down is asked again by itself, anything else when the reader says so. */
export function HubFaultNotice({ list, sent }: HubFaultNoticeProps) {
  const fault = list.failureReason ?? (list.data || !sent ? null : new HubFault(sent, true));
  if (!fault) return null;
  const passes = fault instanceof HubFault && fault.passes;
  if (!passes && list.isFetching) return null;
  return (
    <div role="alert" className="hub-fault">
      <span aria-hidden className="text-conditions">
        ▲
      </span>
      <p>
        {fault instanceof HubFault ? fault.message : "The list could not be fetched."}{" "}
        {passes
          ? "It is asked again every few seconds; the rest of the site works without it."
          : null}
      </p>
      {!passes && <Button onClick={() => void list.refetch()}>Try again</Button>}
    </div>
  );
}
