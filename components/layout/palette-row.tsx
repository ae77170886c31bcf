import type { ReactNode } from "react";
import { Command } from "cmdk";

type PaletteRowProps = {
  value: string;
  detail: string;
  onSelect: (value: string) => void;
  children: ReactNode;
};

/** A name to pick, with a second word at its end. */
export function PaletteRow({ value, detail, onSelect, children }: PaletteRowProps) {
  return (
    <Command.Item value={value} onSelect={() => onSelect(value)} className="menu-item">
      {children}
      <span className="ms-auto truncate ps-4 text-head text-muted">{detail}</span>
    </Command.Item>
  );
}
