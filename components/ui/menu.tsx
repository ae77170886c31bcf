"use client";

import { lazy, Suspense, type ReactNode } from "react";
import { Button, type ButtonProps } from "./button";
import { usePopup } from "./use-popup";

const loadPanel = () => import("./menu-panel");
const MenuPanel = lazy(loadPanel);

export type MenuItem = {
  label: string;
  /** Right-aligned, e.g. a format or a count. */
  detail?: string;
  icon?: ReactNode;
} & (
  | { onSelect: () => void; checked?: boolean }
  /** A link; `download` names the file it saves. */
  | { href: string; download?: string }
);

type MenuProps = Omit<ButtonProps, "onClick" | "onFocus" | "onPointerEnter"> & {
  children: ReactNode;
  /** An item with `checked` is one of a choice (a radio item). */
  items: readonly MenuItem[];
  align?: "start" | "center" | "end";
};

/** A button and the menu it opens, loaded at the first hover or focus. */
export function Menu({ children, items, align = "start", ...rest }: MenuProps) {
  const popup = usePopup(loadPanel, "menu");
  return (
    <>
      <Button {...rest} {...popup.buttonProps}>
        {children}
      </Button>
      {popup.anchor && (
        <Suspense fallback={null}>
          <MenuPanel
            items={items}
            anchor={popup.anchor}
            align={align}
            onOpenChange={popup.onOpenChange}
          />
        </Suspense>
      )}
    </>
  );
}
