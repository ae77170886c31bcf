"use client";

import { useQueryStates } from "nuqs";
import { useTransition } from "react";
import { Controls } from "@/components/trends/controls";
import { historyParams } from "@/lib/search/model-history";

type HistoryHostProps = {
  hosts: readonly { id: string; name: string; resells: boolean }[];
  /** The one that is shown; empty for all. */
  shown: string;
};

const GROUPS = [
  { label: "Hosts", resells: false },
  { label: "Resellers", resells: true },
] as const;

/** Whose prices are looked at; the server draws anew. */
export function HistoryHost({ hosts, shown }: HistoryHostProps) {
  const [busy, startTransition] = useTransition();
  const [, setParams] = useQueryStates(historyParams, {
    ...{ shallow: false, scroll: false, history: "push", startTransition },
  });
  return (
    <Controls busy={busy}>
      <label>
        Prices at
        <select
          className="field max-w-64 text-text"
          value={shown}
          onChange={({ currentTarget: { value } }) => void setParams({ host: value })}
        >
          <option value="">all hosts that run it</option>
          {GROUPS.map(({ label, resells }) => {
            const own = hosts.filter((host) => host.resells === resells);
            return (
              own.length > 0 && (
                <optgroup key={label} label={label}>
                  {own.map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
                </optgroup>
              )
            );
          })}
        </select>
      </label>
    </Controls>
  );
}
