import type { CSSProperties } from "react";

type Scale = {
  min: number;
  max: number;
  step?: number;
};
type Custom = CSSProperties & { "--from": number; "--to": number };

type SliderProps = Scale & {
  /** Accessible name. */
  label: string;
  value: number;
  onChange: (value: number) => void;
  /** When the thumb is let go, or after a key. */
  onCommit?: () => void;
  /** Said instead of the bare number, e.g. "50 %". */
  valueText?: (value: number) => string;
};

/**
 * One thumb. A native range input, not Base UI's: it works before hydration, costs no script and is
 * keyboard-operable as is.
 */
export function Slider({
  label,
  value,
  onChange,
  onCommit,
  valueText,
  min,
  max,
  step = 1,
}: SliderProps) {
  return (
    <span className="slider" style={track(0, (value - min) / (max - min))}>
      <input
        type="range"
        className="pointer-events-auto!"
        aria-label={label}
        aria-valuetext={valueText?.(value)}
        {...{ min, max, step, value }}
        onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
        onPointerUp={onCommit}
        onKeyUp={onCommit}
      />
    </span>
  );
}

type RangeSliderProps = Scale & {
  /** What the range is of; the thumbs are named "minimum …" and "maximum …". */
  label: string;
  value: readonly [number, number];
  /** While dragging. */
  onChange: (value: [number, number]) => void;
  /** When the thumb is let go, or after a key. */
  onCommit?: () => void;
  valueText?: (value: number) => string;
};

/** Two thumbs that do not cross. For a log scale pass positions as values and name them in `valueText`. */
export function RangeSlider({
  label,
  value,
  onChange,
  onCommit,
  valueText,
  min,
  max,
  step = 1,
}: RangeSliderProps) {
  const [low, high] = value;
  const share = (v: number) => (v - min) / (max - min);
  const thumb = {
    min,
    max,
    step,
    onPointerUp: onCommit,
    onKeyUp: onCommit,
  } as const;
  return (
    <span className="slider" style={track(share(low), share(high))}>
      <input
        type="range"
        {...thumb}
        aria-label={`Minimum ${label}`}
        aria-valuetext={valueText?.(low)}
        value={low}
        // Both at the right end: the lower one must stay reachable.
        style={low === max ? { zIndex: 2 } : undefined}
        onChange={(event) => onChange([Math.min(event.currentTarget.valueAsNumber, high), high])}
      />
      <input
        type="range"
        {...thumb}
        aria-label={`Maximum ${label}`}
        aria-valuetext={valueText?.(high)}
        value={high}
        onChange={(event) => onChange([low, Math.max(event.currentTarget.valueAsNumber, low)])}
      />
    </span>
  );
}

function track(from: number, to: number): Custom {
  return { "--from": from, "--to": to };
}
