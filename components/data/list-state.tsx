import type { UseQueryResult } from "@tanstack/react-query";
import { Button } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/skeleton";

/** What stands in for a list until it is here. */
export function ListState({ list }: { list: UseQueryResult<unknown> }) {
  if (list.isFetching) {
    return (
      <div role="status" className="grid gap-3 py-3">
        <span className="sr-only">Loading</span>
        {[60, 80, 70].map((width) => (
          <span key={width} style={{ width: `${width}%` }}>
            <Skeleton className="h-4" />
          </span>
        ))}
      </div>
    );
  }
  return (
    <p className="flex items-center gap-3 py-3">
      The list could not be fetched. <Button onClick={() => void list.refetch()}>Try again</Button>
    </p>
  );
}
