"use client";

import { useState } from "react";
import { useMix } from "@/components/layout/use-mix";
import { Button } from "@/components/ui/button";
import { rowsAt } from "@/lib/domain/row";
import type { Explorable } from "@/lib/domain/summary";
import { ModelRows } from "./model-rows";

const SHOWN_AT_FIRST = 12;

type ModelFamilyProps = {
  /** The family's summaries, newest first, the page's own model among them. */
  family: Explorable;
  current: string;
};

/** The lab's other models of the family, on the same scales as everywhere. */
export function ModelFamily({ family, current }: ModelFamilyProps) {
  const [mix] = useMix();
  const [all, setAll] = useState(false);
  const rows = rowsAt(family, mix);
  const shown = all
    ? rows
    : rows.filter((row, place) => place < SHOWN_AT_FIRST || row.id === current);
  return (
    <>
      <ModelRows caption="Models of the family, newest first" rows={shown} current={current} />
      {shown.length < rows.length && (
        <Button look="quiet" className="mt-2" onClick={() => setAll(true)}>
          Show all {rows.length}
        </Button>
      )}
    </>
  );
}
