"use client";

import { lazy, Suspense, type ReactNode } from "react";
import { Button, type ButtonProps } from "./button";
import { usePopup } from "./use-popup";

const loadPanel = () => import("./popover-panel");
const PopoverPanel = lazy(loadPanel);

type PopoverProps = Omit<ButtonProps, "onClick" | "onFocus" | "onPointerEnter" | "content"> & {
  /** What the button shows. */
  children: ReactNode;
  /** Accessible name of the popup. */
  title: string;
  /** Rendered only while open; pass a `lazy()` component to load it then. */
  content: ReactNode | ((close: () => void) => ReactNode);
  /** Starts loading what `content` needs, on hover and focus. */
  preload?: () => Promise<unknown>;
  align?: "start" | "center" | "end";
};

/** A button and the small panel it opens. Its code, Base UI's included, comes at the first hover or focus. */
export function Popover({
  children,
  title,
  content,
  preload,
  align = "start",
  ...rest
}: PopoverProps) {
  const popup = usePopup(() => Promise.all([loadPanel(), preload?.()]), "dialog");
  return (
    <>
      <Button {...rest} {...popup.buttonProps}>
        {children}
      </Button>
      {popup.anchor && (
        <Suspense fallback={null}>
          <PopoverPanel
            title={title}
            anchor={popup.anchor}
            align={align}
            onOpenChange={popup.onOpenChange}
          >
            {typeof content === "function" ? content(popup.close) : content}
          </PopoverPanel>
        </Suspense>
      )}
    </>
  );
}
