"use client";

import { lazy, Suspense, type ReactNode } from "react";

const loadPanel = () => import("./dialog-panel");
const DialogPanel = lazy(loadPanel);

export type DialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  /** Keep the title for screen readers only. */
  titleHidden?: boolean;
  /** Where it sits: in the middle near the top, or as a sheet at an edge. */
  side?: "top" | "left" | "right" | "bottom";
  children: ReactNode;
  /** Stays in view under scrolling content, e.g. "Show 214 models". */
  footer?: ReactNode;
};

/** A modal dialog or sheet, loaded when first opened. Warm it up with `preloadDialog` on hover or focus. */
export function Dialog(props: DialogProps) {
  if (!props.open) return null;
  return (
    <Suspense fallback={null}>
      <DialogPanel {...props} />
    </Suspense>
  );
}

export const preloadDialog = () => void loadPanel();
