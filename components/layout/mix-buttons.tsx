"use client";

import { lazy } from "react";
import { Button } from "@/components/ui/button";
import { Popover } from "@/components/ui/popover";
import type { TokenMix } from "@/lib/domain/blend";
import { percent } from "@/lib/domain/format";

const loadRatio = () => import("./ratio-panel");
const RatioPanel = lazy(loadRatio);
const loadCached = () => import("./cached-panel");
const CachedPanel = lazy(loadCached);

/** The three buttons of the mix bar. Without `onChange` they only show: the fallback until the URL is known. */
export function MixButtons({
  mix,
  onChange,
}: {
  mix: TokenMix;
  onChange?: (change: Partial<TokenMix>) => void;
}) {
  const look = "h-6 px-2 font-normal text-body text-muted";
  return (
    <>
      <span className="text-muted" id="mix-label">
        Price at
      </span>
      <Popover
        className={look}
        title="Input to output tokens"
        content={(close) => <RatioPanel close={close} />}
        preload={loadRatio}
      >
        <span>
          <Strong>{mix.input}</Strong> in : <Strong>{mix.output}</Strong> out
        </span>
      </Popover>
      <Popover
        className={look}
        title="Cached share of the input"
        content={<CachedPanel />}
        preload={loadCached}
      >
        <span>
          cached <Strong>{percent(mix.cached)}</Strong>
        </span>
      </Popover>
      <Button
        className={look}
        aria-pressed={mix.batch}
        title="Batch prices, where a host has them"
        onClick={() => onChange?.({ batch: !mix.batch })}
      >
        <span>
          batch <Strong>{mix.batch ? "on" : "off"}</Strong>
        </span>
      </Button>
    </>
  );
}

function Strong({ children }: { children: string | number }) {
  return <b className="figures font-semibold text-text">{children}</b>;
}
