"use client";

import { useState } from "react";
import { RailGroup } from "@/components/explorer/rail-group";

type TextFilterProps = {
  label: string;
  placeholder: string;
  value: string;
  isGood: (text: string) => boolean;
  onChange: (text: string) => void;
};

/** A filter by one text that is typed whole; Enter or leaving the field sets it. */
export function TextFilter({ label, placeholder, value, isGood, onChange }: TextFilterProps) {
  // What is typed lasts until the value is another than it was typed for.
  const [typed, setTyped] = useState<{ text: string; for: string } | null>(null);
  const text = typed?.for === value ? typed.text : value;
  const isBad = text !== "" && !isGood(text);
  const set = () => {
    if (!isBad && text !== value) onChange(text);
  };
  return (
    <RailGroup label={label} onClear={value === "" ? undefined : () => onChange("")}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          set();
        }}
      >
        <input
          className="field rail-find"
          aria-label={label}
          aria-invalid={isBad}
          placeholder={placeholder}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          value={text}
          onChange={({ target }) => setTyped({ text: target.value.trim(), for: value })}
          onBlur={set}
        />
      </form>
    </RailGroup>
  );
}
