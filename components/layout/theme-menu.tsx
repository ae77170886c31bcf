"use client";

import { Monitor, Moon, Sun } from "lucide-react";
import { useTheme } from "next-themes";
import { Menu } from "@/components/ui/menu";
import { HalfCircle } from "./half-circle";

export const THEMES = [
  { value: "system", label: "System", Icon: Monitor },
  { value: "light", label: "Light", Icon: Sun },
  { value: "dark", label: "Dark", Icon: Moon },
] as const;

/** Light, dark or as the system. The button looks the same in each, so it needs no knowledge while prerendering. */
export function ThemeMenu() {
  const { theme, setTheme } = useTheme();
  return (
    <Menu
      look="quiet"
      data-icon=""
      aria-label="Theme"
      title="Theme"
      align="end"
      items={THEMES.map(({ value, label, Icon }) => ({
        label,
        icon: <Icon size={14} aria-hidden />,
        checked: theme === value,
        onSelect: () => setTheme(value),
      }))}
    >
      <HalfCircle />
    </Menu>
  );
}
