"use client";

import { useRouter } from "next/navigation";
import type { Route } from "next";
import { useState, type KeyboardEvent, type PointerEvent } from "react";
import { useKnownMix } from "@/components/layout/mix-store";
import { nearestPoint } from "@/lib/domain/charts/nearest-point";
import type { Plot } from "@/lib/domain/charts/plot";
import { mixHref } from "@/lib/search/mix";
import { percentX, percentY } from "../scatter/percent";
import { isStep, stepFrom } from "../scatter/step-keys";
import { SpotCard } from "./spot-card";

type PlotSpotsProps = Pick<Plot, "spots" | "nearest"> & { finding: string };

/** What is pointed at or stepped to, over the drawing. */
export function PlotSpots({ spots, nearest, finding }: PlotSpotsProps) {
  const [at, setAt] = useState(-1);
  const [spoken, setSpoken] = useState("");
  const router = useRouter();
  const mix = useKnownMix();
  const active = spots[at];
  const leads = spots.some(({ href }) => href);

  const under = ({ nativeEvent, currentTarget }: PointerEvent<HTMLElement>) => {
    const { width, height } = currentTarget.getBoundingClientRect();
    const { offsetX, offsetY } = nativeEvent;
    if (nearest === "point") return nearestPoint(spots, { width, height }, offsetX, offsetY);
    const column = Math.floor((offsetX / width) * spots.length);
    return Math.min(spots.length - 1, Math.max(0, column));
  };
  const open = (spot = active) => {
    if (spot?.href) router.push(mixHref(spot.href, mix) as Route);
  };
  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    const touched = under(event);
    // The first tap shows what it is, a second one on the same opens it.
    if (event.pointerType === "touch" && touched !== at) setAt(touched);
    else if (event.button === 0) open(spots[touched]);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (isStep(event.key)) {
      const next = stepFrom(spots, at, event.key);
      setAt(next);
      const spot = spots[next];
      if (spot) setSpoken([spot.title, ...spot.details].join(", "));
    } else if (event.key === "Enter" && active?.href) open();
    else if (event.key === "Escape" && active) setAt(-1);
    else return;
    event.preventDefault();
  };

  return (
    <>
      <div
        className="figure-spots"
        role="application"
        aria-roledescription="chart"
        aria-label={`${finding}. Arrow keys step through it${leads ? ", Enter opens a page" : ""}.`}
        tabIndex={0}
        onPointerMove={(event) => {
          if (event.pointerType !== "touch") setAt(under(event));
        }}
        onPointerUp={onPointerUp}
        onPointerLeave={(event) => {
          if (event.pointerType !== "touch") setAt(-1);
        }}
        onBlur={() => setAt(-1)}
        onKeyDown={onKeyDown}
        data-leads={active?.href ? "" : undefined}
      >
        {active && (
          <>
            <i
              className="figure-active"
              data-nearest={nearest}
              style={{ left: percentX(active.x), top: percentY(active.y) }}
            />
            <SpotCard spot={active} />
          </>
        )}
      </div>
      <p role="status" className="sr-only">
        {spoken}
      </p>
    </>
  );
}
