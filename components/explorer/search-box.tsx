"use client";

import { Search } from "lucide-react";
import { useId, useRef, useState, type KeyboardEvent } from "react";
import { ClearSearch } from "@/components/layout/clear-search";
import "@/components/layout/search-field.css";
import { PAGE_SEARCH } from "@/components/layout/use-search-keys";
import { RemovableChip } from "@/components/ui/removable-chip";
import type { Facets } from "@/lib/domain/facets";
import type { Problem } from "@/lib/domain/filter";
import { MAX_QUERY } from "@/lib/domain/query";
import { lastTermAt, suggest, type Suggestion } from "@/lib/domain/suggest";
import { afterTyping, reopened, replaced, settled, type Draft } from "./search-draft";
import { Suggestions } from "./suggestions";
import type { FilterChange } from "./use-filtered";
import { AFTER_PAINT_MS, useLater } from "./use-later";
import { useSearchDraft } from "./use-search-draft";

type SearchBoxProps = {
  q: string;
  facets: Facets;
  /** Of all filters. */
  problems: readonly Problem[];
  change: FilterChange;
};

/** The search box: words and `field:value` terms, finished ones as chips, with what could come next below it. */
export function SearchBox({ q, facets, problems, change: changeFilters }: SearchBoxProps) {
  const [draft, change] = useSearchDraft(q, (next) => changeFilters({ q: next }, true));
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [focused, setFocused] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();

  const asked = useLater(draft.text, AFTER_PAINT_MS);
  const list = open ? suggest(asked, facets.sets) : [];
  const typing = focused ? draft.text.slice(lastTermAt(draft.text)) : "";
  const said = problems.filter(({ parameter, value }) => parameter === "q" && value !== typing);

  const edit = (next: Draft, reopen = true) => {
    change(next);
    setOpen(reopen);
    setActive(-1);
  };
  const accept = ({ text, done }: Suggestion) => {
    edit(replaced(draft, lastTermAt(draft.text), text, done));
    input.current?.focus();
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const chosen = list[active];
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const step = event.key === "ArrowDown" ? 1 : -1;
      const from = active < 0 && step < 0 ? 0 : active;
      setOpen(true);
      setActive(list.length === 0 ? -1 : (from + step + list.length) % list.length);
    } else if ((event.key === "Enter" || event.key === "Tab") && chosen) {
      accept(chosen);
    } else if (event.key === "Enter") {
      edit(settled(draft), false);
    } else if (event.key === "Escape" && list.length > 0) {
      setOpen(false);
    } else if (event.key === "Escape" && (draft.text || draft.chips.length > 0)) {
      edit({ chips: [], text: "" }, false);
    } else if (event.key === "Escape") {
      event.currentTarget.blur();
    } else if (event.key === "Backspace" && draft.text === "" && draft.chips.length > 0) {
      edit(reopened(draft));
    } else return;
    event.preventDefault();
  };

  return (
    <div className="search-box">
      <div className="search-field field">
        <Search size={14} aria-hidden className="shrink-0 text-muted" />
        {draft.chips.map((chip, index) => (
          <RemovableChip
            key={`${index} ${chip}`}
            removeLabel={`Remove ${chip}`}
            onRemove={() => {
              change({ ...draft, chips: draft.chips.filter((_, other) => other !== index) });
              input.current?.focus();
            }}
          >
            {chip}
          </RemovableChip>
        ))}
        <input
          ref={input}
          {...{ [PAGE_SEARCH]: "" }}
          role="combobox"
          aria-label="Search models"
          aria-autocomplete="list"
          aria-expanded={list.length > 0}
          aria-controls={listId}
          aria-activedescendant={list[active] ? `${listId}-${active}` : undefined}
          aria-describedby={said.length > 0 ? `${listId}-problems` : undefined}
          placeholder={
            draft.chips.length > 0 ? "" : "Filter models: name, license:mit, params:<70B"
          }
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
          maxLength={MAX_QUERY}
          value={draft.text}
          onChange={(event) => edit(afterTyping({ ...draft, text: event.target.value }))}
          onKeyDown={onKeyDown}
          onClick={() => setOpen(true)}
          onFocus={() => setFocused(true)}
          onBlur={() => {
            setFocused(false);
            edit(settled(draft), false);
          }}
        />
        {(draft.text || draft.chips.length > 0) && (
          <ClearSearch input={input} onClear={() => edit({ chips: [], text: "" }, false)} />
        )}
      </div>
      <Suggestions id={listId} list={list} active={active} onAccept={accept} />
      {said.length > 0 && (
        <p id={`${listId}-problems`} role="status" className="search-problems">
          {said.map(({ value, message }) => `${value}: ${message}`).join("; ")}
        </p>
      )}
    </div>
  );
}
