"use client";

import { useState } from "react";
import { CopyButton } from "@/components/ui/copy-button";
import { Dialog } from "@/components/ui/dialog";
import { Segmented } from "@/components/ui/segmented";
import { iframeSnippet } from "@/lib/domain/iframe-snippet";
import type { EmbedTheme } from "@/lib/search/embed";

type EmbedDialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** Address of the embed on this site, e.g. `/embed/compare?m=…`. */
  path: string;
  /** What it shows, in words. */
  title: string;
  /** Height the frame needs, in px. */
  height: number;
};

const THEMES = [
  { value: "system", label: "As the reader’s system" },
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
] as const satisfies readonly { value: EmbedTheme; label: string }[];

/** How to show this view in another page: the frame as it will look, and its HTML to copy. */
export function EmbedDialog({ open, onOpenChange, path, title, height }: EmbedDialogProps) {
  const [theme, setTheme] = useState<EmbedTheme>("system");
  if (!open) return null;
  const separator = path.includes("?") ? "&" : "?";
  const src = theme === "system" ? path : `${path}${separator}theme=${theme}`;
  const html = iframeSnippet({
    src: window.location.origin + src,
    title: `${title} · Weighbridge`,
    width: "100%",
    height,
  });
  return (
    <Dialog open onOpenChange={onOpenChange} title="Embed in a page">
      <div className="flex flex-col gap-3 p-4">
        <iframe
          key={src}
          src={src}
          title={`Preview: ${title}`}
          className="h-60 w-full rounded-md border"
        />
        <Segmented
          label="Theme"
          name="embed-theme"
          options={THEMES}
          value={theme}
          onChange={setTheme}
        />
        <label className="flex flex-col gap-1 text-head text-muted">
          HTML to paste
          <textarea
            readOnly
            rows={4}
            value={html}
            spellCheck={false}
            onFocus={(event) => event.currentTarget.select()}
            className="w-full resize-none rounded-md border bg-panel p-2 font-mono text-second break-all text-text"
          />
        </label>
        <div className="flex items-center justify-between gap-4">
          <p className="text-head text-muted">
            It keeps to this link: later prices show by themselves.
          </p>
          <CopyButton text={html} look="ink">
            Copy HTML
          </CopyButton>
        </div>
      </div>
    </Dialog>
  );
}
