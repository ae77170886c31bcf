"use client";

import { lazy, Suspense, useState } from "react";
import { useSelection } from "./use-selection";

const TrayPanel = lazy(() => import("./tray-panel"));

/** The floating tray of picked models; its code comes with the first pick. */
export function Tray() {
  const selection = useSelection();
  const [wanted, setWanted] = useState(false);
  if (selection.length > 0 && !wanted) setWanted(true);
  if (!wanted) return null;
  return (
    <Suspense fallback={null}>
      <TrayPanel selection={selection} />
    </Suspense>
  );
}
