"use client";

import { Command } from "cmdk";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { mixHref } from "@/lib/search/mix";
import { useKnownMix } from "./mix-store";
import { PaletteList } from "./palette-list";
import { usePaletteEntries } from "./use-palette-entries";

/** Search over models, labs, licenses and hosts; Enter goes there. */
export default function Palette({ onOpenChange }: { onOpenChange: (open: boolean) => void }) {
  const { entries, failed, retry } = usePaletteEntries();
  const [query, setQuery] = useState("");
  const router = useRouter();
  const mix = useKnownMix();

  const go = (href: string) => {
    onOpenChange(false);
    router.push(mixHref(href, mix) as Route);
  };

  return (
    <Dialog open onOpenChange={onOpenChange} title="Search" titleHidden>
      <Command shouldFilter={false} loop label="Search">
        <Command.Input
          autoFocus
          value={query}
          onValueChange={setQuery}
          placeholder="Search models, hosts, licenses"
          className="h-12 w-full border-b bg-transparent px-4 text-verdict outline-none placeholder:text-muted"
        />
        {failed ? (
          <div className="flex items-center justify-between gap-4 p-4">
            <p>The list could not be fetched. The pages and their filters still work.</p>
            <Button onClick={retry}>Try again</Button>
          </div>
        ) : (
          <PaletteList entries={entries} query={query} onSelect={go} />
        )}
      </Command>
    </Dialog>
  );
}
