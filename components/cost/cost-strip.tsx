import type { CSSProperties } from "react";
import { WeightsMark, WEIGHTS_WORD } from "@/components/model/weights-mark";
import { stripTitle, type CostLane } from "@/lib/domain/cost/cost-strip";
import { decadesOf, logShare, type LogScale } from "@/lib/domain/cost/decades";
import { count, usd } from "@/lib/domain/format";

type CostStripProps = {
  lanes: readonly CostLane[];
  /** USD a month. */
  scale: LogScale;
  /** What is paid now. */
  now: { name: string; usd: number } | null;
};

/** Every model of the list as a mark on one log scale of monthly costs. Its table twin is the list under it. */
export function CostStrip({ lanes, scale, now }: CostStripProps) {
  if (lanes.length === 0) return null;
  const title = stripTitle(lanes);
  return (
    <figure className="cost-strip" data-now={now ? "" : undefined}>
      <figcaption className="font-medium">{title}</figcaption>
      <div
        className="cost-lanes"
        role="img"
        aria-label={now ? `${title}. ${now.name} costs ${usd(now.usd)} now.` : `${title}.`}
      >
        {lanes.map(({ weights, marks }) => (
          <div key={weights} className="cost-lane" data-weights={weights}>
            <span className="cost-lane-name">
              <WeightsMark weights={weights} decorative />
              <span className="text-text">{WEIGHTS_WORD[weights].replace(" weights", "")}</span>
              <span className="figures text-muted">{count(marks.length)}</span>
            </span>
            <svg viewBox="0 0 1000 12" preserveAspectRatio="none" aria-hidden>
              <path d={marks.map((share) => `M${Math.round(share * 1000)} 1v10`).join("")} />
            </svg>
          </div>
        ))}
        <div className="cost-axis figures">
          {decadesOf(scale).map((value, place, all) => (
            <span
              key={value}
              data-end={place === 0 ? "first" : place === all.length - 1 ? "last" : undefined}
              data-odd={place % 2 === 1 || undefined}
              style={{ left: `${logShare(value, scale) * 100}%` }}
            >
              {usd(value).replace(/\.00$/, "")}
            </span>
          ))}
        </div>
        {now && (
          <p
            className="cost-now"
            data-late={logShare(now.usd, scale) > 0.9 || undefined}
            style={{ "--at": logShare(now.usd, scale) } as CSSProperties}
          >
            now
          </p>
        )}
      </div>
    </figure>
  );
}
