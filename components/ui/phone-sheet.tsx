"use client";

import { SlidersHorizontal } from "lucide-react";
import { useState, type ReactNode } from "react";
import { Button } from "./button";
import { Dialog, preloadDialog } from "./dialog";

type PhoneSheetProps = {
  title: string;
  /** Stands behind the title on the button, e.g. how many filters are set. */
  note?: string | undefined;
  /** What the sheet's own button says, e.g. "Show 214 models". */
  show: string;
  children: ReactNode;
};

/** On a phone what stands beside the list elsewhere is in a sheet. */
export function PhoneSheet({ title, note, show, children }: PhoneSheetProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        aria-haspopup="dialog"
        aria-expanded={open}
        onPointerEnter={preloadDialog}
        onClick={() => setOpen(true)}
      >
        <SlidersHorizontal size={14} aria-hidden />
        {title}
        {note && ` ${note}`}
      </Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={title}
        side="bottom"
        footer={
          <Button look="ink" className="w-full" onClick={() => setOpen(false)}>
            {show}
          </Button>
        }
      >
        {children}
      </Dialog>
    </>
  );
}
