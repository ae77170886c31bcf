import { MixLink } from "@/components/layout/mix-link";
import type { CoverageBar } from "@/lib/domain/coverage-bar";
import { count, percent } from "@/lib/domain/format";

/** Each count as a line with the bar it must reach, and what is missing behind it. */
export function Coverage({ bars }: { bars: readonly CoverageBar[] }) {
  return (
    <ul className="border-t">
      {bars.map((bar) => (
        <li key={bar.id} className="border-b py-2.5" data-bar={bar.id}>
          <div className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-4 gap-y-1 md:grid-cols-[minmax(0,1fr)_14rem_12rem_5rem]">
            <div>
              <b className="font-medium">{bar.label}</b>
              <span className="block text-head text-muted">{bar.counts}</span>
            </div>
            <Line bar={bar} />
            <p className="figures text-end whitespace-nowrap max-md:row-start-1 max-md:col-start-2">
              <b className="font-medium">
                {bar.of === null || bar.of === 0 ? count(bar.value) : percent(bar.value / bar.of)}
              </b>
              <span className="block text-second text-muted">{detail(bar)}</span>
            </p>
            <Verdict bar={bar} />
          </div>
          {bar.missing.length > 0 && <MissingList bar={bar} />}
        </li>
      ))}
    </ul>
  );
}

function Line({ bar: { value, of, least } }: { bar: CoverageBar }) {
  const most = of ?? Math.max(value, least ?? 0, 1);
  const at = (share: number) => `${Math.min(100, Math.max(0, share * 100)).toFixed(1)}%`;
  const goal = least === null ? null : of === null ? least / most : least;
  return (
    <span aria-hidden className="relative block h-3 self-center max-md:col-span-2">
      <span className="absolute inset-x-0 top-1 h-1 rounded-full bg-line" />
      <span
        className="absolute top-1 left-0 h-1 rounded-full bg-bar"
        style={{ width: at(value / (most || 1)) }}
      />
      {goal !== null && (
        <span
          className="absolute top-0 h-3 w-0.5 -translate-x-full bg-text"
          style={{ left: at(goal) }}
        />
      )}
    </span>
  );
}

function detail({ value, of, least }: CoverageBar): string {
  const goal =
    least === null
      ? null
      : of === null
        ? `at least ${count(least)}`
        : least === 1
          ? "all"
          : `at least ${percent(least)}`;
  return [of === null ? null : `${count(value)} of ${count(of)}`, goal && `bar: ${goal}`]
    .filter(Boolean)
    .join(" · ");
}

function Verdict({ bar: { met, least } }: { bar: CoverageBar }) {
  if (least === null)
    return <span className="text-end text-head text-muted max-md:hidden">no bar</span>;
  return (
    <span
      className={`text-end text-head max-md:col-span-2 ${met ? "text-allowed" : "text-not-allowed"}`}
    >
      {met ? "✓ met" : "✕ missed"}
    </span>
  );
}

function MissingList({ bar }: { bar: CoverageBar }) {
  return (
    <details className="mt-1 text-head">
      <summary className="w-fit text-muted hover:text-text">Missing: {bar.missing.length}</summary>
      <ul className="mt-1 columns-3 gap-x-6 max-lg:columns-2 max-sm:columns-1">
        {bar.missing.map(({ id, why }) => (
          <li key={`${id} ${why}`} className="break-inside-avoid truncate">
            {id.includes("/") ? (
              <MixLink href={`/models/${id}`} className="hover:underline">
                {id}
              </MixLink>
            ) : (
              id
            )}
            {why && <span className="text-muted"> · {why}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
