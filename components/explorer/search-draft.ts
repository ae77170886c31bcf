import { parseQuery, withoutSpan, type Term } from "@/lib/domain/query";

/** A query as the box shows it: its finished field terms as chips, the rest as text. */
export type Draft = { chips: readonly string[]; text: string };

/** A query from elsewhere (the address, a link): all its field terms are finished. */
export function toDraft(q: string): Draft {
  return takeChips({ chips: [], text: q }, () => true, true);
}

/** The query a draft stands for. */
export function toQuery({ chips, text }: Draft): string {
  return [...chips, text.trim()].filter(Boolean).join(" ");
}

/** The draft after typing: a field term becomes a chip once a space follows it. */
export function afterTyping(draft: Draft): Draft {
  return takeChips(draft, ({ span }) => span[1] < draft.text.length, false);
}

/** The draft with every field term made a chip, as on Enter or on leaving the box. */
export function settled(draft: Draft): Draft {
  return takeChips(draft, () => true, false);
}

/** The draft with its last chip back as text. */
export function reopened({ chips, text }: Draft): Draft {
  return { chips: chips.slice(0, -1), text: `${chips.at(-1) ?? ""}${text && ` ${text}`}` };
}

/** The draft with the term from a place on replaced; a finished one leaves room for the next. */
export function replaced(draft: Draft, from: number, text: string, done: boolean): Draft {
  const next = { ...draft, text: draft.text.slice(0, from) + text };
  return done ? afterTyping({ ...next, text: `${next.text} ` }) : next;
}

function takeChips(draft: Draft, isDone: (term: Term) => boolean, tidy: boolean): Draft {
  const terms = parseQuery(draft.text);
  const done = terms.filter((term) => term.kind === "field" && term.value !== "" && isDone(term));
  if (done.length === 0) return tidy ? { ...draft, text: draft.text.trim() } : draft;
  const rest = done.reduceRight((text, { span }) => withoutSpan(text, span), draft.text);
  const chips = done.map(({ span }) => draft.text.slice(...span));
  return { chips: [...draft.chips, ...chips], text: rest };
}
