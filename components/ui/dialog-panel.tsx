"use client";

import { Dialog } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import type { DialogProps } from "./dialog";

const PLACE = {
  top: "inset-x-0 top-[12vh] mx-auto max-h-[76vh] w-[min(40rem,calc(100vw-2rem))] rounded-lg",
  left: "inset-y-0 left-0 w-[min(20rem,calc(100vw-3rem))]",
  right: "inset-y-0 right-0 w-[min(20rem,calc(100vw-3rem))]",
  bottom: "inset-x-0 bottom-0 max-h-[88dvh] rounded-t-lg",
} as const;

export default function DialogPanel({
  open,
  onOpenChange,
  title,
  titleHidden,
  side = "top",
  children,
  footer,
}: DialogProps) {
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-50 bg-scrim transition-opacity data-starting-style:opacity-0" />
        <Dialog.Popup
          className={`fixed z-50 flex flex-col bg-panel shadow-float outline-none transition-opacity data-starting-style:opacity-0 ${PLACE[side]}`}
        >
          <div
            className={
              titleHidden
                ? "sr-only"
                : "flex h-12 shrink-0 items-center justify-between border-b ps-4 pe-2"
            }
          >
            <Dialog.Title className="text-verdict font-semibold">{title}</Dialog.Title>
            <Dialog.Close aria-label="Close" className="button" data-look="quiet" data-icon="">
              <X size={16} aria-hidden />
            </Dialog.Close>
          </div>
          <div className="min-h-0 flex-1 overflow-auto overscroll-contain">{children}</div>
          {footer && <div className="shrink-0 border-t p-3">{footer}</div>}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
