"use client";

import { SlidersHorizontal } from "lucide-react";
import { useState, type ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Dialog, preloadDialog } from "@/components/ui/dialog";

/** On a phone everything that can be asked is in a sheet. */
export function CostSheet({ count, form }: { count: number; form: ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <div className="sm:hidden">
      <Button
        aria-haspopup="dialog"
        aria-expanded={open}
        onPointerEnter={preloadDialog}
        onClick={() => setOpen(true)}
      >
        <SlidersHorizontal size={14} aria-hidden />
        Workload
      </Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title="Workload"
        side="bottom"
        footer={
          <Button look="ink" className="w-full" onClick={() => setOpen(false)}>
            Show {count} {count === 1 ? "model" : "models"}
          </Button>
        }
      >
        <div className="cost-sheet">{form}</div>
      </Dialog>
    </div>
  );
}
