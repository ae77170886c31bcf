import { useState } from "react";
import { EmbedDialog } from "@/components/share/embed-dialog";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { Menu } from "@/components/ui/menu";
import type { Axis } from "@/lib/domain/charts/axis";
import type { ChartState } from "@/lib/search/charts";
import { AxisChoice } from "./axis-choice";

export const CHART_FILES = ["PNG", "SVG", "CSV"] as const;
export type ChartFile = (typeof CHART_FILES)[number];

/** Height in px of an embedded chart that leaves its names room. */
const FRAME_HEIGHT = 520;

type ChartControlsProps = {
  /** What the chart says, in words. */
  title: string;
  axes: readonly Axis[];
  chosen: { x: Axis; y: Axis };
  state: ChartState;
  change: (change: Partial<ChartState>) => void;
  onDownload: (file: ChartFile) => void;
  address: () => string;
};

/** The license's own word on commercial use; closed models have none. */
const COMMERCIAL: ChartState["use"] = ["allowed"];

export function ChartControls(props: ChartControlsProps) {
  const { title, axes, chosen, state, change, onDownload, address } = props;
  const [embedded, setEmbedded] = useState<string | null>(null);
  const commercial = state.use.join() === COMMERCIAL.join();
  const table = state.view === "table";
  return (
    <div className="chart-controls">
      <AxisChoice
        name="X"
        axes={axes}
        chosen={chosen.x}
        taken={chosen.y.id}
        onChange={(x) => change({ x })}
      />
      <AxisChoice
        name="Y"
        axes={axes}
        chosen={chosen.y}
        taken={chosen.x.id}
        onChange={(y) => change({ y })}
      />
      <Button
        aria-pressed={commercial}
        title="Only weights whose license allows commercial use"
        onClick={() => change({ use: commercial ? [] : COMMERCIAL })}
      >
        Commercial use only
      </Button>
      <Button aria-pressed={table} onClick={() => change({ view: table ? "chart" : "table" })}>
        Table
      </Button>
      <Menu
        align="end"
        items={[
          ...CHART_FILES.filter((file) => file === "CSV" || !table).map((file) => ({
            label: `Save as ${file}`,
            detail: file === "CSV" ? "the table" : "as shown",
            onSelect: () => onDownload(file),
          })),
          {
            label: "Embed in a page…",
            onSelect: () => setEmbedded(new URL(address()).search),
          },
        ]}
      >
        Share
      </Menu>
      <CopyButton text={address} label="Copy link">
        Copy link
      </CopyButton>
      <EmbedDialog
        open={embedded !== null}
        onOpenChange={() => setEmbedded(null)}
        path={`/embed/chart${embedded ?? ""}`}
        title={title}
        height={FRAME_HEIGHT}
      />
    </div>
  );
}
