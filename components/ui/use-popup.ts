"use client";

import { useLayoutEffect, useState, type MouseEvent } from "react";

/** Told by Base UI when something asks the popup to open or close. */
type ChangeDetails = { reason: string; event: Event };

/**
 * Open state of a popup whose code is loaded when it is first wanted: hovering or focusing the
 * button warms it up, a click opens it. Open is having an anchor: the button that was pressed.
 */
export function usePopup(load: () => Promise<unknown>, popupRole: "dialog" | "menu") {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = () => setAnchor(null);

  // Next keeps left routes mounted but hidden; nobody wants to come back to an open popup.
  useLayoutEffect(() => close, []);

  const warm = () => void load();
  return {
    anchor,
    close,
    onOpenChange: (next: boolean, { reason, event }: ChangeDetails) => {
      // A press on the button is outside the popup too; its click handler decides.
      const onButton = reason === "outside-press" && anchor?.contains(event.target as Node);
      if (!next && !onButton) close();
    },
    buttonProps: {
      "aria-haspopup": popupRole,
      "aria-expanded": anchor !== null,
      onPointerEnter: warm,
      onFocus: warm,
      onClick: (event: MouseEvent<HTMLElement>) => setAnchor(anchor ? null : event.currentTarget),
    } as const,
  };
}
