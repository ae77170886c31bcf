"use client";

import { Tooltip } from "@base-ui/react/tooltip";
import type { RefObject } from "react";

type TooltipPanelProps = {
  anchor: RefObject<HTMLElement | null>;
  text: string;
  onOpenChange: (open: boolean) => void;
};

export default function TooltipPanel({ anchor, text, onOpenChange }: TooltipPanelProps) {
  return (
    <Tooltip.Root open onOpenChange={onOpenChange}>
      <Tooltip.Portal>
        <Tooltip.Positioner anchor={anchor} sideOffset={4} collisionPadding={8} className="z-50">
          <Tooltip.Popup className="popup max-w-70 px-2.5 py-1.5 text-head">{text}</Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
