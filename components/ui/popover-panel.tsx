"use client";

import { Popover } from "@base-ui/react/popover";
import type { ReactNode } from "react";

type PopoverPanelProps = {
  title: string;
  anchor: HTMLElement;
  align: "start" | "center" | "end";
  onOpenChange: (open: boolean, details: Popover.Root.ChangeEventDetails) => void;
  children: ReactNode;
};

export default function PopoverPanel({
  title,
  anchor,
  align,
  onOpenChange,
  children,
}: PopoverPanelProps) {
  return (
    <Popover.Root open modal="trap-focus" onOpenChange={onOpenChange}>
      <Popover.Portal>
        <Popover.Positioner
          anchor={anchor}
          align={align}
          sideOffset={4}
          collisionPadding={8}
          className="z-50"
        >
          <Popover.Popup
            aria-label={title}
            finalFocus={() => anchor}
            className="popup max-w-[calc(100vw-1rem)] p-3"
          >
            {children}
            <Popover.Close className="sr-only">Close</Popover.Close>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
