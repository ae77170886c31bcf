import { Button } from "@/components/ui/button";
import type { Done } from "./use-compare";

/** Says what was just done, and takes it back where that can be. */
export function DoneToast({ done }: { done: Done | null }) {
  return (
    <div role="status" data-print="no" className={done ? "done-toast floating" : "sr-only"}>
      {done && (
        <>
          {done.words}
          {done.undo && (
            <Button size="small" onClick={done.undo}>
              Undo
            </Button>
          )}
        </>
      )}
    </div>
  );
}
