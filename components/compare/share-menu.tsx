"use client";

import { ChevronDown } from "lucide-react";
import { useState } from "react";
import { EmbedDialog } from "@/components/share/embed-dialog";
import { Menu } from "@/components/ui/menu";
import { saveFile } from "@/components/ui/save-file";
import type { CompareGroup } from "@/lib/domain/compare/compare-rows";
import { compareCsv, compareMarkdown, type CompareExport } from "@/lib/domain/compare/files";
import type { VerdictSentence } from "@/lib/domain/compare/verdict";
import { compareTitle } from "@/lib/domain/compare/title";
import { compareHref } from "@/lib/search/compare";
import { toMixParams } from "@/lib/search/mix";
import type { useCompare } from "./use-compare";

type ShareMenuProps = {
  state: ReturnType<typeof useCompare>;
  groups: readonly CompareGroup[];
  verdict: readonly VerdictSentence[];
};

/** Heights in px of a frame's head and foot, and of a model's row in it. */
const FRAME_HEIGHT = 180;
const FRAME_ROW = 42;

/** Takes the comparison elsewhere: as text, file, picture, paper or a frame. */
export function ShareMenu({ state, groups, verdict }: ShareMenuProps) {
  const [embedding, setEmbedding] = useState(false);
  const { comparison, ids, mix, only, asof, say } = state;
  const shown = groups.map((group) => ({
    ...group,
    rows: group.rows.filter(({ differs }) => !only || differs),
  }));
  const address = (path: string) =>
    compareHref(ids, { only: only ? "differences" : null, asof }, toMixParams(mix), path);
  const given = (): CompareExport => ({
    ...{ comparison, mix, verdict },
    groups: shown,
    url: window.location.origin + address("/compare"),
  });
  const copy = (what: string, text: string) =>
    navigator.clipboard.writeText(text).then(
      () => say({ words: `${what} copied` }),
      // Refused without permission or on plain http: the reader is told.
      () => say({ words: `${what} could not be copied` }),
    );
  const withoutExtras = () => ({
    ...given(),
    groups: shown.map((group) => ({ ...group, rows: group.rows.filter(({ extra }) => !extra) })),
  });
  return (
    <>
      <Menu
        align="end"
        items={[
          {
            label: "Copy as Markdown",
            onSelect: () => void copy("Markdown", compareMarkdown(withoutExtras())),
          },
          { label: "Embed in a page…", onSelect: () => setEmbedding(true) },
          {
            label: "Save as CSV",
            onSelect: () =>
              saveFile(
                "weighbridge-compare.csv",
                new Blob([compareCsv(given())], { type: "text/csv;charset=utf-8" }),
              ),
          },
          {
            label: "Save as PNG",
            href: address("/compare/image"),
            download: "weighbridge-compare.png",
          },
          { label: "Print", onSelect: () => window.print() },
        ]}
      >
        Share
        <ChevronDown size={12} aria-hidden />
      </Menu>
      <EmbedDialog
        open={embedding}
        onOpenChange={setEmbedding}
        path={address("/embed/compare")}
        title={compareTitle(comparison.models.map(({ name }) => name))}
        height={FRAME_HEIGHT + ids.length * FRAME_ROW}
      />
    </>
  );
}
