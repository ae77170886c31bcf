"use client";

import { SlidersHorizontal } from "lucide-react";
import { useState, type ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Dialog, preloadDialog } from "@/components/ui/dialog";

type PhoneFiltersProps = {
  /** What the sheet's button says, e.g. "Show 214 models". */
  show: string;
  /** Filters set. */
  active: number;
  children: ReactNode;
};

/** On a phone the rail comes as a sheet. */
export function PhoneFilters({ show, active, children }: PhoneFiltersProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button aria-haspopup="dialog" onPointerEnter={preloadDialog} onClick={() => setOpen(true)}>
        <SlidersHorizontal size={14} aria-hidden />
        Filters{active > 0 && ` (${active})`}
      </Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title="Filters"
        side="bottom"
        footer={
          <Button look="ink" className="w-full" onClick={() => setOpen(false)}>
            {show}
          </Button>
        }
      >
        <div className="rail-sheet">{children}</div>
      </Dialog>
    </>
  );
}
