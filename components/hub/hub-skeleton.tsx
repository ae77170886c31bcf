import { Skeleton } from "@/components/ui/skeleton";

const NAMES = [62, 48, 70, 54, 66, 44, 58, 72, 50, 60];

/** Rows to come, in the rows' own shape. */
export function HubSkeleton() {
  return (
    <div className="hub-skeleton" aria-hidden>
      {NAMES.map((width, place) => (
        <div key={place}>
          <span style={{ width: `${width}%` }}>
            <Skeleton className="h-3.5" />
          </span>
          <Skeleton className="h-5 w-20" />
          <Skeleton className="h-3.5 w-14" />
          <Skeleton className="h-3.5 w-14" />
        </div>
      ))}
    </div>
  );
}
