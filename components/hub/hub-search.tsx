"use client";

import { Search, X } from "lucide-react";
import { useRef } from "react";
import { PAGE_SEARCH } from "@/components/layout/use-search-keys";
import { MAX_HUB_QUERY } from "@/lib/search/hub";

type HubSearchProps = { q: string; onQuery: (q: string) => void };

/** The box that finds repositories by words of their owner and name, with every letter typed. */
export function HubSearch({ q, onQuery }: HubSearchProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="search-box">
      <div className="search-field field">
        <Search size={14} aria-hidden className="shrink-0 text-muted" />
        <input
          ref={input}
          {...{ [PAGE_SEARCH]: "" }}
          role="searchbox"
          aria-label="Search the Hub"
          placeholder="Search repositories: owner, name, any part"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
          maxLength={MAX_HUB_QUERY}
          value={q}
          onChange={({ target }) => onQuery(target.value)}
          onKeyDown={(event) => {
            if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
            event.preventDefault();
            if (q === "") event.currentTarget.blur();
            else onQuery("");
          }}
        />
        {q && (
          <button
            type="button"
            aria-label="Clear search"
            title="Clear search (Esc)"
            className="search-clear"
            onClick={() => {
              onQuery("");
              input.current?.focus();
            }}
          >
            <X size={14} aria-hidden />
          </button>
        )}
      </div>
    </div>
  );
}
