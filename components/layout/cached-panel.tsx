"use client";

import { Slider } from "@/components/ui/slider";
import { percent } from "@/lib/domain/format";
import { useMix } from "./use-mix";

const STOPS = [0, 0.25, 0.5, 0.75, 0.9] as const;

/** What share of the input is read from cache. */
export default function CachedPanel() {
  const [mix, setMix] = useMix();
  return (
    <div className="w-64">
      <p className="mb-2 flex justify-between text-head">
        <span className="text-muted">Input read from cache</span>
        <b className="figures font-semibold">{percent(mix.cached)}</b>
      </p>
      <Slider
        label="Share of input read from cache"
        min={0}
        max={1}
        step={0.05}
        value={mix.cached}
        valueText={percent}
        onChange={(cached) =>
          setMix({ cached: Math.round(cached * 100) / 100 }, { history: "replace" })
        }
      />
      <div className="mt-2 flex justify-between">
        {STOPS.map((stop) => (
          <button
            key={stop}
            type="button"
            aria-pressed={mix.cached === stop}
            className="button figures px-1.5"
            data-look="quiet"
            data-size="small"
            onClick={() => setMix({ cached: stop })}
          >
            {percent(stop)}
          </button>
        ))}
      </div>
      <p className="mt-2 text-second text-muted">
        Hosts that list no cache price count it as their input price, and are marked.
      </p>
    </div>
  );
}
