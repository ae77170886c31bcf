"use client";

import { Check } from "lucide-react";
import { useState, type FormEvent } from "react";
import { Button } from "@/components/ui/button";
import { RATIO_PRESETS } from "@/lib/domain/ratio-presets";
import { parseRatio, RATIO_MAX } from "@/lib/search/mix";
import { useMix } from "./use-mix";

/** Presets of input : output, and two fields for any other. */
export default function RatioPanel({ close }: { close: () => void }) {
  const [mix, setMix] = useMix();
  const [draft, setDraft] = useState({ input: String(mix.input), output: String(mix.output) });
  const input = draft.input.trim();
  const output = draft.output.trim();
  const ratio = parseRatio(`${input}:${output}`);
  // Each fine by itself, so both are 0.
  const bothGood = parseRatio(`${input}:1`) !== null && parseRatio(`1:${output}`) !== null;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!ratio) return;
    setMix(ratio);
    close();
  };

  return (
    <div className="w-72">
      <ul className="-mx-1.5 -mt-1.5">
        {RATIO_PRESETS.map(({ input, output, use }) => {
          const chosen = mix.input === input && mix.output === output;
          return (
            <li key={`${input}:${output}`}>
              <button
                type="button"
                aria-pressed={chosen}
                className="menu-item w-full hover:bg-hover"
                onClick={() => {
                  setMix({ input, output });
                  close();
                }}
              >
                <span className="figures w-11 text-start font-medium">
                  {input} : {output}
                </span>
                <span className="text-muted">{use}</span>
                {chosen && <Check size={14} aria-hidden className="ms-auto" />}
              </button>
            </li>
          );
        })}
      </ul>
      <form onSubmit={submit} className="mt-1.5 border-t pt-3">
        <div className="flex items-end gap-2">
          {(["input", "output"] as const).map((side) => (
            <label key={side} className="min-w-0 flex-1 text-head text-muted">
              {side === "input" ? "Input" : "Output"}
              <input
                className="field figures mt-1 w-full text-text"
                inputMode="decimal"
                autoComplete="off"
                value={draft[side]}
                aria-invalid={
                  ratio === null && (bothGood || parseRatio(`${draft[side].trim()}:1`) === null)
                }
                aria-describedby="ratio-help"
                onChange={(event) => setDraft({ ...draft, [side]: event.currentTarget.value })}
              />
            </label>
          ))}
          <Button type="submit" look="ink" disabled={ratio === null}>
            Set
          </Button>
        </div>
        <p
          id="ratio-help"
          className={`mt-2 text-second ${ratio ? "text-muted" : "text-not-allowed"}`}
        >
          {ratio
            ? "Tokens in for tokens out, as your traffic has them."
            : `Numbers from 0 to ${RATIO_MAX}, not both 0.`}
        </p>
      </form>
    </div>
  );
}
