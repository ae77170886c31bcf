"use client";

import { useTheme } from "next-themes";
import { Segmented } from "@/components/ui/segmented";
import { THEMES } from "./theme-menu";

/** The theme as three buttons in a row; drawn only on demand, in the browser. */
export function ThemeChoice() {
  const { theme = "system", setTheme } = useTheme();
  return (
    <Segmented
      label="Theme"
      name="theme"
      options={THEMES}
      value={theme as (typeof THEMES)[number]["value"]}
      onChange={setTheme}
    />
  );
}
