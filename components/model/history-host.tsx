"use client";

import { useQueryStates } from "nuqs";
import { useTransition } from "react";
import { Controls } from "@/components/trends/controls";
import { historyParams } from "@/lib/search/model-history";

type HistoryHostProps = {
  /** Those who run the model, and those who list other hosts' offers. */
  groups: readonly { label: string; hosts: readonly (readonly [id: string, name: string])[] }[];
  /** The one that is shown; empty for all. */
  shown: string;
};

/** Whose prices are looked at; the server draws anew. */
export function HistoryHost({ groups, shown }: HistoryHostProps) {
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
          {groups.map(({ label, hosts }) => (
            <optgroup key={label} label={label}>
              {hosts.map(([id, name]) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
    </Controls>
  );
}
