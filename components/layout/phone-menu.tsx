"use client";

import { Menu } from "lucide-react";
import { useLayoutEffect, useState } from "react";
import { Dialog, preloadDialog } from "@/components/ui/dialog";
import { IconButton } from "@/components/ui/icon-button";
import { NavLinks } from "./nav-links";
import { MORE_PAGES, PAGES } from "./pages";
import { ThemeChoice } from "./theme-choice";

/** On a phone the pages and the theme are in a sheet. */
export function PhoneMenu() {
  const [open, setOpen] = useState(false);
  useLayoutEffect(() => () => setOpen(false), []);
  return (
    <>
      <IconButton
        label="Menu"
        aria-haspopup="dialog"
        aria-expanded={open}
        onPointerEnter={preloadDialog}
        onFocus={preloadDialog}
        onClick={() => setOpen(true)}
      >
        <Menu size={18} aria-hidden />
      </IconButton>
      <Dialog open={open} onOpenChange={setOpen} title="Weighbridge" side="right">
        <nav aria-label="Pages" className="flex flex-col p-2">
          <NavLinks
            pages={[...PAGES, ...MORE_PAGES]}
            onNavigate={() => setOpen(false)}
            className="rounded-md px-3 py-2.5 text-verdict aria-[current=page]:bg-hover aria-[current=page]:font-medium"
          />
        </nav>
        <div className="flex items-center justify-between border-t px-5 py-4">
          <span className="text-muted">Theme</span>
          <ThemeChoice />
        </div>
      </Dialog>
    </>
  );
}
