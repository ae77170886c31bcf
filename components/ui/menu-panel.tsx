"use client";

import { Menu } from "@base-ui/react/menu";
import { Check } from "lucide-react";
import type { MenuItem } from "./menu";

type MenuPanelProps = {
  items: readonly MenuItem[];
  anchor: HTMLElement;
  align: "start" | "center" | "end";
  onOpenChange: (open: boolean, details: Menu.Root.ChangeEventDetails) => void;
};

export default function MenuPanel({ items, anchor, align, onOpenChange }: MenuPanelProps) {
  return (
    <Menu.Root open onOpenChange={onOpenChange}>
      {/* Menus belong to a landmark, unlike dialogs: that of their button. */}
      <Menu.Portal container={anchor.closest<HTMLElement>("header, main")}>
        <Menu.Positioner
          anchor={anchor}
          align={align}
          sideOffset={4}
          collisionPadding={8}
          className="z-50"
        >
          <Menu.Popup finalFocus={() => anchor} className="popup min-w-40 p-1">
            {items.map((item) => (
              <MenuRow key={item.label} item={item} />
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

function MenuRow({ item }: { item: MenuItem }) {
  const inside = (
    <>
      {item.icon}
      {item.label}
      {item.detail && (
        <span className="figures ms-auto ps-4 text-head text-muted">{item.detail}</span>
      )}
    </>
  );
  if ("href" in item) {
    return (
      <Menu.LinkItem className="menu-item" href={item.href} download={item.download} closeOnClick>
        {inside}
      </Menu.LinkItem>
    );
  }
  if (item.checked === undefined) {
    return (
      <Menu.Item className="menu-item" onClick={item.onSelect}>
        {inside}
      </Menu.Item>
    );
  }
  return (
    <Menu.Item
      role="menuitemradio"
      aria-checked={item.checked}
      className="menu-item"
      onClick={item.onSelect}
    >
      {inside}
      {item.checked && <Check size={14} aria-hidden className="ms-auto" />}
    </Menu.Item>
  );
}
