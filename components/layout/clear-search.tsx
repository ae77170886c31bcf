import { X } from "lucide-react";
import type { RefObject } from "react";

type ClearSearchProps = { input: RefObject<HTMLInputElement | null>; onClear: () => void };

/** The button at the end of a search field; typing goes on in its input. */
export function ClearSearch({ input, onClear }: ClearSearchProps) {
  return (
    <button
      type="button"
      aria-label="Clear search"
      title="Clear search (Esc)"
      className="search-clear"
      onClick={() => {
        onClear();
        input.current?.focus();
      }}
    >
      <X size={14} aria-hidden />
    </button>
  );
}
