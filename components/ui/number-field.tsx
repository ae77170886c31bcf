"use client";

import { useState, type KeyboardEvent, type ReactNode } from "react";

type NumberFieldProps = {
  label: string;
  /** Null is an empty field. */
  value: number | null;
  min: number;
  max: number;
  /** What is typed as a number; null when it is none. */
  parse: (text: string) => number | null;
  print: (value: number) => string;
  /** The next value up or down, for the arrow keys. */
  step: (value: number, direction: 1 | -1) => number;
  onChange: (value: number) => void;
  /** Lets the field be emptied. */
  onClear?: () => void;
  /** Before and after the number, e.g. "$". */
  before?: ReactNode;
  after?: ReactNode;
};

/** A number to type or to step with the arrow keys. What is no number within bounds changes nothing and says so. */
export function NumberField(props: NumberFieldProps) {
  const { label, value, min, max, parse, print, step, onChange, onClear, before, after } = props;
  // What is typed lasts until the value is another than it was typed for.
  const [typing, setTyping] = useState<{ text: string; for: number | null } | null>(null);
  const draft = typing && typing.for === value ? typing.text : null;
  const shown = draft ?? (value === null ? "" : print(value));
  const typed = (text: string) => {
    const number = parse(text);
    return number !== null && number >= min && number <= max ? number : null;
  };
  const good = draft === null || typed(draft) !== null || (draft === "" && onClear !== undefined);
  const type = (text: string) => {
    const number = typed(text);
    const emptied = text === "" && onClear !== undefined;
    setTyping({ text, for: number ?? (emptied ? null : value) });
    if (number !== null) onChange(number);
    else if (emptied) onClear();
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const direction = event.key === "ArrowUp" ? 1 : event.key === "ArrowDown" ? -1 : null;
    if (direction) {
      const next = step(value ?? min, direction);
      onChange(Math.min(max, Math.max(min, next)));
    } else if (event.key !== "Enter") return;
    setTyping(null);
    event.preventDefault();
  };

  return (
    <label className="block min-w-0 text-head text-muted">
      {label}
      <span className="number-field field" data-invalid={good ? undefined : ""}>
        {before}
        <input
          role="spinbutton"
          aria-label={label}
          aria-valuemin={min}
          aria-valuemax={max}
          aria-valuenow={value ?? undefined}
          aria-valuetext={value === null ? undefined : print(value)}
          aria-invalid={!good}
          title={good ? undefined : `From ${print(min)} to ${print(max)}`}
          inputMode="decimal"
          autoComplete="off"
          value={shown}
          onChange={({ target }) => type(target.value)}
          onKeyDown={onKeyDown}
          onBlur={() => setTyping(null)}
        />
        {after}
      </span>
    </label>
  );
}
