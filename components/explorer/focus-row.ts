import { rowAtTop, rowHeightIn, topOfRow, type BandStarts } from "./row-places";

/** The place of the row an element is in; -1 outside of rows. */
export function rowAt(element: Element): number {
  const row = element.closest<HTMLElement>("tr[data-row]");
  return row ? Number(row.dataset.row) : -1;
}

/** Frames to wait for a row that has to be scrolled to and drawn first. */
const PATIENCE = 5;

/** Moves the focus to the name in a row, scrolling just as far as it takes to see it whole. */
export function focusRow(
  body: HTMLTableSectionElement,
  wanted: number | "first-in-view",
  count: number,
  starts: BandStarts,
): void {
  const scroller = body.closest<HTMLElement>(".table-region");
  if (!scroller || count === 0) return;
  const page = document.scrollingElement ?? scroller;
  const moves = scroller.scrollHeight > scroller.clientHeight ? scroller : page;
  const head = body.closest("table")?.tHead?.offsetHeight ?? 0;
  const top = moves === scroller ? scroller.getBoundingClientRect().top + head : 0;
  const bottom = moves === scroller ? scroller.getBoundingClientRect().bottom : innerHeight;

  const rowHeight = rowHeightIn(body.getBoundingClientRect().height, count, starts);
  const placeOf = (row: number) =>
    body.getBoundingClientRect().top + topOfRow(row, rowHeight, starts);
  const cut = rowAtTop(top - body.getBoundingClientRect().top, rowHeight, starts);
  const firstInView = placeOf(cut) < top ? cut + 1 : cut;
  const row = Math.min(count - 1, Math.max(0, wanted === "first-in-view" ? firstInView : wanted));

  const above = top - placeOf(row);
  const below = placeOf(row) + rowHeight - bottom;
  if (above > 0) moves.scrollTop -= above;
  else if (below > 0) moves.scrollTop += below;

  const focus = (patience: number) => {
    const link = body.querySelector<HTMLElement>(`tr[data-row="${row}"] a`);
    if (link) link.focus({ preventScroll: true });
    else if (patience > 0) requestAnimationFrame(() => focus(patience - 1));
  };
  focus(PATIENCE);
}
