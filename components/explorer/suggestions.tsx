import type { Suggestion } from "@/lib/domain/suggest";

type SuggestionsProps = {
  id: string;
  list: readonly Suggestion[];
  /** Place of the one that Enter takes; -1 is none. */
  active: number;
  onAccept: (suggestion: Suggestion) => void;
};

/** The list under the search box; the input keeps the focus. */
export function Suggestions({ id, list, active, onAccept }: SuggestionsProps) {
  return (
    <ul
      id={id}
      role="listbox"
      aria-label="Suggestions"
      hidden={list.length === 0}
      className="floating suggestions"
    >
      {list.map((suggestion, index) => (
        <li
          key={suggestion.text}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          // The box must not lose the focus to the press.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onAccept(suggestion)}
        >
          <span className="truncate">{suggestion.label}</span>
          <span className="ms-auto truncate text-second text-muted">{suggestion.hint}</span>
        </li>
      ))}
    </ul>
  );
}
