"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { count } from "@/lib/domain/format";
import { ConflictList } from "./conflict-list";

type ConflictsProps = {
  fields: readonly { field: string; count: number }[];
  total: number;
  /** Names of sources by id. */
  sources: Readonly<Record<string, string>>;
};

/** How many figures are in dispute, by field; the list itself is fetched when asked for. */
export function Conflicts({ fields, total, sources }: ConflictsProps) {
  const [shown, setShown] = useState<string | null>(null);
  return (
    <>
      <ul className="flex flex-wrap gap-2">
        <li>
          <Button aria-pressed={shown === ""} onClick={() => setShown(shown === "" ? null : "")}>
            All <span className="figures font-normal text-muted">{count(total)}</span>
          </Button>
        </li>
        {fields.map(({ field, count: number }) => (
          <li key={field}>
            <Button
              aria-pressed={shown === field}
              onClick={() => setShown(shown === field ? null : field)}
            >
              {field} <span className="figures font-normal text-muted">{count(number)}</span>
            </Button>
          </li>
        ))}
      </ul>
      {shown !== null && <ConflictList key={shown} field={shown} sources={sources} />}
    </>
  );
}
