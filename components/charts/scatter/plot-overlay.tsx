"use client";

import { useState, type KeyboardEvent, type PointerEvent } from "react";
import type { Selected } from "@/components/layout/selection";
import { Button } from "@/components/ui/button";
import type { Axis } from "@/lib/domain/charts/axis";
import type { Size } from "@/lib/domain/charts/frame";
import { nearestPoint } from "@/lib/domain/charts/nearest-point";
import type { Scene } from "@/lib/domain/charts/scene";
import type { SourceNames } from "@/lib/domain/charts/source-line";
import { stretchAbout, type Stretch } from "@/lib/domain/charts/zoom";
import { percentX, percentY } from "./percent";
import { PointCard } from "./point-card";
import { pointWords } from "./point-words";
import { isStep, stepFrom } from "./step-keys";

type PlotOverlayProps = {
  scene: Scene;
  axes: { x: Axis; y: Axis };
  /** Null until the plot has been measured. */
  size: Size | null;
  finding: string;
  sources: SourceNames;
  picked: ReadonlySet<string>;
  onPick?: (model: Selected) => void;
  zoomed: boolean;
  /** A rectangle of what is shown, or null for the whole. */
  onZoom: (stretch: Stretch | null) => void;
};

type Place = { x: number; y: number };

/** A press that moves less than this is a click, px. */
const CLICK = 6;

/**
 * What moves over the drawing: the mark that is pointed at or stepped to, its card, the rectangle to
 * zoom to. One element listens for all points, so the drawing below it is never drawn anew.
 */
export function PlotOverlay(props: PlotOverlayProps) {
  const { scene, axes, size, finding, sources, picked, onPick, zoomed, onZoom } = props;
  const [activeId, setActiveId] = useState<string | null>(null);
  const [spoken, setSpoken] = useState("");
  const [drag, setDrag] = useState<{ from: Place; to: Place } | null>(null);
  const { points } = scene;
  const at = points.findIndex(({ point }) => point.id === activeId);
  const active = points[at];
  const moved = drag && size && isMoved(drag, size) ? drag : null;

  const pick = () => {
    if (active && onPick) onPick(active.point);
  };
  const under = ({ nativeEvent: { offsetX, offsetY } }: PointerEvent) =>
    size ? nearestPoint(points, size, offsetX, offsetY) : -1;
  const placeOf = (
    { nativeEvent: { offsetX, offsetY } }: PointerEvent,
    { width, height }: Size,
  ) => ({
    x: Math.min(1, Math.max(0, offsetX / width)),
    y: Math.min(1, Math.max(0, 1 - offsetY / height)),
  });

  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (event.pointerType === "touch" || !size) return;
    if (drag) setDrag({ ...drag, to: placeOf(event, size) });
    else setActiveId(points[under(event)]?.point.id ?? null);
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    if (event.pointerType === "touch" || event.button !== 0 || !size) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const place = placeOf(event, size);
    setDrag({ from: place, to: place });
  };
  const onPointerUp = (event: PointerEvent<HTMLDivElement>) => {
    setDrag(null);
    if (moved) {
      setActiveId(null);
      onZoom({ x: [moved.from.x, moved.to.x], y: [moved.from.y, moved.to.y] });
    } else if (event.pointerType === "touch") {
      // The first tap shows the figures, a second one on the same mark picks it.
      const tapped = points[under(event)];
      if (tapped && tapped === active) pick();
      else setActiveId(tapped?.point.id ?? null);
    } else if (drag) pick();
  };

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    if (isStep(key)) {
      const next = points[stepFrom(points, at, key)];
      if (!next) return;
      setActiveId(next.point.id);
      setSpoken(pointWords(next, axes));
    } else if ((key === "Enter" || key === " ") && active && onPick) {
      pick();
      setSpoken(`${active.point.name} ${picked.has(active.point.id) ? "removed" : "picked"}`);
    } else if (key === "+" || key === "=") onZoom(stretchAbout(active ?? MIDDLE, 0.5));
    else if (key === "-" && zoomed) onZoom(stretchAbout(MIDDLE, 2));
    else if (key === "0" && zoomed) onZoom(null);
    else if (key === "Escape" && active) setActiveId(null);
    else if (key === "Escape" && zoomed) onZoom(null);
    else return;
    event.preventDefault();
  };

  return (
    <>
      <div
        className="plot-overlay"
        role="application"
        aria-roledescription="chart"
        aria-label={`${finding}. Arrow keys step from model to model${onPick ? ", Enter picks one to compare" : ""}, plus and minus zoom.`}
        tabIndex={0}
        onPointerMove={onPointerMove}
        onPointerDown={onPointerDown}
        onPointerUp={onPointerUp}
        onPointerCancel={() => setDrag(null)}
        onPointerLeave={(event) => {
          if (event.pointerType !== "touch") setActiveId(null);
        }}
        onBlur={() => setActiveId(null)}
        onKeyDown={onKeyDown}
      >
        {points.map(({ point, x, y }) =>
          picked.has(point.id) ? (
            <i key={point.id} className="plot-picked" style={spot(x, y)} />
          ) : null,
        )}
        {active && !moved && (
          <>
            <i className="plot-active" style={spot(active.x, active.y)} />
            <PointCard
              placed={active}
              axes={axes}
              sources={sources}
              hint={
                onPick && (picked.has(active.point.id) ? "In the comparison" : "Click to compare")
              }
            />
          </>
        )}
        {moved && <i className="plot-stretch" style={rectangle(moved)} />}
      </div>
      <p role="status" className="sr-only">
        {spoken}
      </p>
      {zoomed && (
        <Button size="small" className="plot-reset" onClick={() => onZoom(null)}>
          Reset zoom
        </Button>
      )}
    </>
  );
}

const MIDDLE: Place = { x: 0.5, y: 0.5 };

function isMoved({ from, to }: { from: Place; to: Place }, { width, height }: Size): boolean {
  return Math.hypot((from.x - to.x) * width, (from.y - to.y) * height) > CLICK;
}

function spot(x: number, y: number) {
  return { left: percentX(x), top: percentY(y) };
}

function rectangle({ from, to }: { from: Place; to: Place }) {
  return {
    left: percentX(Math.min(from.x, to.x)),
    width: percentX(Math.abs(from.x - to.x)),
    top: percentY(Math.max(from.y, to.y)),
    height: percentX(Math.abs(from.y - to.y)),
  };
}
