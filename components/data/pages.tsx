import { Button } from "@/components/ui/button";

export const PAGE_ROWS = 25;

type PagesProps = { page: number; rows: number; onPage: (page: number) => void };

/** Which rows of a long list are shown, and the way to the others. */
export function Pages({ page, rows, onPage }: PagesProps) {
  const last = Math.max(0, Math.ceil(rows / PAGE_ROWS) - 1);
  return (
    <div className="flex items-center gap-2 pt-2 text-head text-muted">
      <p role="status" className="figures">
        {rows === 0
          ? "No row fits"
          : `${page * PAGE_ROWS + 1}–${Math.min(rows, (page + 1) * PAGE_ROWS)} of ${rows}`}
      </p>
      {last > 0 && (
        <>
          <Button size="small" disabled={page === 0} onClick={() => onPage(page - 1)}>
            Previous
          </Button>
          <Button size="small" disabled={page >= last} onClick={() => onPage(page + 1)}>
            Next
          </Button>
        </>
      )}
    </div>
  );
}
