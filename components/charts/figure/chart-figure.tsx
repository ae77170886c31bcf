"use client";

import { type ReactNode, useRef } from "react";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { Menu } from "@/components/ui/menu";
import type { Chart } from "@/lib/domain/charts/chart";
import { FigureKey } from "./figure-key";
import { FigureTable } from "./figure-table";
import "./figure.css";
import { ownSize } from "./own-size";
import { PlotDrawing } from "./plot-drawing";
import { PlotSpots } from "./plot-spots";
import { useShownTables } from "./use-shown-tables";

const FILES = ["PNG", "SVG", "CSV"] as const;

/** Of a table that stands below its drawing. */
const FIRST_ROWS = 24;

type ChartFigureProps = {
  chart: Chart;
  /** What changes it, below its title. */
  children?: ReactNode;
};

/** A chart with its finding as title, as a drawing or as the table of what is drawn, and what takes it elsewhere. */
export function ChartFigure({ chart, children }: ChartFigureProps) {
  const { id, title, subtitle, method, sources, plot, table, both = false } = chart;
  const [tables, toggle] = useShownTables();
  const drawing = useRef<HTMLDivElement>(null);
  const asTable = plot === null || (!both && tables.includes(id));
  const address = () => `${location.origin}${location.pathname}${location.search}#${id}`;
  const save = async (file: (typeof FILES)[number]) => {
    const { saveChart, saveTable } = await import("./save-chart");
    const svg = drawing.current?.querySelector("svg");
    if (file === "CSV") saveTable(chart);
    else if (svg) await saveChart(file === "PNG" ? "png" : "svg", svg, chart, address());
  };
  const files = FILES.filter((file) => file === "CSV" || !asTable);
  return (
    <figure id={id} className="chart-figure" aria-labelledby={`${id}-title`}>
      <div className="figure-head">
        <div className="figure-finding">
          <h3 id={`${id}-title`}>{title}</h3>
          <p>{subtitle}</p>
        </div>
        <div className="figure-tools" data-print="no">
          {plot && !both && (
            <Button size="small" aria-pressed={asTable} onClick={() => toggle(id)}>
              Table
            </Button>
          )}
          <Menu
            size="small"
            align="end"
            aria-label={`Save “${title}”`}
            items={files.map((file) => ({
              label: `Save as ${file}`,
              detail: file === "CSV" ? "the table" : "as shown",
              onSelect: () => void save(file),
            }))}
          >
            Save
          </Menu>
          <CopyButton size="small" text={address} label={`Copy a link to “${title}”`}>
            Copy link
          </CopyButton>
        </div>
      </div>
      {children}
      {!asTable && (
        <>
          <FigureKey id={id} entries={plot.key} />
          <div
            className="figure-plot"
            {...(plot.size && { "data-sized": "", style: ownSize(plot.size) })}
          >
            <div
              ref={drawing}
              className="figure-drawing"
              role="img"
              aria-label={`${title}. ${subtitle}`}
            >
              <PlotDrawing id={id} plot={plot} />
            </div>
            <PlotSpots spots={plot.spots} nearest={plot.nearest} finding={title} />
          </div>
        </>
      )}
      {(asTable || both) && (
        <FigureTable
          caption={`${title}. ${subtitle}`}
          table={table}
          {...(both && { first: FIRST_ROWS })}
        />
      )}
      <figcaption className="figure-foot">
        <p>{method}</p>
        <p>Sources: {sources}</p>
      </figcaption>
    </figure>
  );
}
