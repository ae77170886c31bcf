"use client";

import { Rss } from "lucide-react";
import { lazy } from "react";
import { CopyButton } from "@/components/ui/copy-button";
import { Menu } from "@/components/ui/menu";
import { Popover } from "@/components/ui/popover";
import type { ColumnId } from "@/lib/domain/columns";

const loadColumnsPanel = () => import("./columns-panel");
const ColumnsPanel = lazy(loadColumnsPanel);

type ToolbarProps = {
  columns: readonly ColumnId[];
  onColumns: (columns: ColumnId[]) => void;
  onExport: (format: "csv" | "json") => void;
  address: () => string;
  /** What changed of the models listed: its page and its feeds. */
  changes: { page: string; atom: string; json: string };
};

/** What can be done with the table as a whole. */
export function Toolbar({ columns, onColumns, onExport, address, changes }: ToolbarProps) {
  return (
    <>
      <span className="max-md:hidden">
        <Popover
          title="Columns"
          align="end"
          preload={loadColumnsPanel}
          content={<ColumnsPanel shown={columns} onChange={onColumns} />}
        >
          Columns
        </Popover>
      </span>
      <Menu
        align="end"
        items={[
          { label: "CSV", detail: "all rows", onSelect: () => onExport("csv") },
          { label: "JSON", detail: "all rows", onSelect: () => onExport("json") },
        ]}
      >
        Export
      </Menu>
      <span className="tools-wide">
        <CopyButton text={address}>Copy link</CopyButton>
      </span>
      <span className="tools-narrow">
        <CopyButton text={address} label="Copy link" look="plain" size="normal" />
      </span>
      <Menu
        align="end"
        data-icon=""
        aria-label="Subscribe to changes of these models"
        title="Subscribe"
        items={[
          { label: "What changed", detail: "of these models", href: changes.page },
          { label: "Atom", detail: "feed", href: changes.atom },
          { label: "JSON Feed", detail: "feed", href: changes.json },
        ]}
      >
        <Rss size={14} aria-hidden />
      </Menu>
    </>
  );
}
