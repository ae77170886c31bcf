"use client";

import { Search } from "lucide-react";
import { useRef } from "react";
import { ClearSearch } from "./clear-search";
import "./search-field.css";
import { PAGE_SEARCH } from "./use-search-keys";

type SearchFieldProps = {
  label: string;
  placeholder: string;
  /** The most characters. */
  longest: number;
  q: string;
  onQuery: (q: string) => void;
};

/** The page's own search, which answers with every letter typed. */
export function SearchField({ label, placeholder, longest, q, onQuery }: SearchFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="search-box">
      <div className="search-field field">
        <Search size={14} aria-hidden className="shrink-0 text-muted" />
        <input
          ref={input}
          {...{ [PAGE_SEARCH]: "" }}
          role="searchbox"
          aria-label={label}
          placeholder={placeholder}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
          maxLength={longest}
          value={q}
          onChange={({ target }) => onQuery(target.value)}
          onKeyDown={(event) => {
            if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
            event.preventDefault();
            if (q === "") event.currentTarget.blur();
            else onQuery("");
          }}
        />
        {q && <ClearSearch input={input} onClear={() => onQuery("")} />}
      </div>
    </div>
  );
}
