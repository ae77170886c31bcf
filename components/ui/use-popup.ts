"use client";

import { useLayoutEffect, useRef, useState } from "react";

/** Told by Base UI when something asks the popup to open or close. */
type ChangeDetails = { reason: string; event: Event };

/**
 * Open state of a popup whose code is loaded when it is first wanted: hovering or focusing the
 * button warms it up, a click opens it.
 */
export function usePopup(load: () => Promise<unknown>, popupRole: "dialog" | "menu") {
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLButtonElement>(null);

  // Next keeps left routes mounted but hidden; nobody wants to come back to an open popup.
  useLayoutEffect(() => () => setOpen(false), []);

  const warm = () => void load();
  return {
    open,
    anchor,
    close: () => setOpen(false),
    onOpenChange: (next: boolean, { reason, event }: ChangeDetails) => {
      // A press on the button is outside the popup too; its click handler decides.
      const onButton = reason === "outside-press" && anchor.current?.contains(event.target as Node);
      if (!onButton) setOpen(next);
    },
    buttonProps: {
      ref: anchor,
      "aria-haspopup": popupRole,
      "aria-expanded": open,
      onPointerEnter: warm,
      onFocus: warm,
      onClick: () => setOpen(!open),
    } as const,
  };
}
