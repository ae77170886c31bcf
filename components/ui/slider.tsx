import type { CSSProperties, ReactNode } from "react";

type SliderProps<Value = number> = {
  /** Accessible name; of two thumbs what the range is of: they are named "Minimum …" and "Maximum …". */
  label: string;
  min: number;
  max: number;
  step?: number;
  value: Value;
  /** While dragging. */
  onChange: (value: Value) => void;
  /** When the thumb is let go, or after a key. */
  onCommit?: () => void;
  /** Said instead of the bare number, e.g. "50 %". */
  valueText?: (value: number) => string;
};

/**
 * One thumb. A native range input, not Base UI's: it works before hydration, costs no script and is
 * keyboard-operable as is.
 */
export function Slider(props: SliderProps) {
  const { value, min, max } = props;
  return (
    <Track from={0} to={(value - min) / (max - min)}>
      <Thumb {...props} />
    </Track>
  );
}

/** Two thumbs that do not cross. For a log scale pass positions as values and name them in `valueText`. */
export function RangeSlider({
  label,
  value: [low, high],
  onChange,
  ...rest
}: SliderProps<readonly [number, number]>) {
  const share = (value: number) => (value - rest.min) / (rest.max - rest.min);
  return (
    <Track from={share(low)} to={share(high)}>
      <Thumb
        {...rest}
        label={`Minimum ${label}`}
        value={low}
        // Both at the right end: the lower one must stay reachable.
        style={low === rest.max ? { zIndex: 2 } : undefined}
        onChange={(next) => onChange([Math.min(next, high), high])}
      />
      <Thumb
        {...rest}
        label={`Maximum ${label}`}
        value={high}
        onChange={(next) => onChange([low, Math.max(next, low)])}
      />
    </Track>
  );
}

type Custom = CSSProperties & { "--from": number; "--to": number };

function Track({ from, to, children }: { from: number; to: number; children: ReactNode }) {
  const style: Custom = { "--from": from, "--to": to };
  return (
    <span className="slider" style={style}>
      {children}
    </span>
  );
}

type ThumbProps = SliderProps & { style?: CSSProperties | undefined };

function Thumb({ label, min, max, step = 1, value, onChange, onCommit, ...rest }: ThumbProps) {
  const { valueText, style } = rest;
  return (
    <input
      type="range"
      aria-label={label}
      aria-valuetext={valueText?.(value)}
      {...{ min, max, step, value, style }}
      onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
      onPointerUp={onCommit}
      onKeyUp={onCommit}
    />
  );
}
