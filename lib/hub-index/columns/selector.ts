import type { CodeCounts, Condition, Facet, Page, Selection } from "../engine/selection";
import { LeastRecent } from "@/lib/domain/least-recent";
import { type Bitmap, countBits, fullBitmap, intersect } from "../text/bitmap";
import { type TextHits, withRank } from "../text/text-hits";
import type { TextIndex } from "../text/text-index";
import { countFacets } from "./count-facets";
import type { ColumnState } from "./column-state";
import { matching, oneOf } from "./matching";

/** Three bits a row each: 1.1 MB at three million rows. */
const KEPT_TEXTS = 32;
/** A bit a row each: 0.4 MB. */
const KEPT_SELECTIONS = 32;
const KEPT_CONDITIONS = 64;

type Text = { hits: TextHits; corrected: boolean };
export type Selected = { hits: Bitmap; total: number; text: Text | null };
export type Hit = { rank: number; place: number };

/** Finds and counts rows in memory, over one state of the index. */
export class Selector {
  readonly #state: ColumnState;
  readonly #index: TextIndex;
  readonly #texts = new LeastRecent<string, Text | null>(KEPT_TEXTS);
  readonly #conditions = new LeastRecent<string, Bitmap>(KEPT_CONDITIONS);
  readonly #selections = new LeastRecent<string, Selected>(KEPT_SELECTIONS);

  constructor(state: ColumnState, index: TextIndex) {
    this.#state = state;
    this.#index = index;
  }

  /** Null when no row has the words. */
  select({ words, conditions }: Selection): Selected | null {
    const text = words && this.#text(words);
    if (words && !text) return null;
    const asked = [...conditions.values()];
    if (text && asked.length === 0) return { hits: text.hits.any, total: text.hits.count, text };
    return this.#selections.get(JSON.stringify([words, asked]), () => {
      const hits = text ? text.hits.any.slice() : fullBitmap(this.#state.columns.rows);
      for (const condition of asked) intersect(hits, this.#matching(condition));
      return { hits, total: countBits(hits), text };
    });
  }

  /** Hits in the order of a page, up to a number of them. */
  page({ hits, text }: Selected, { by, direction, isRanked, after }: Page, limit: number): Hit[] {
    const ranked = isRanked && text ? text.hits : null;
    const order = this.#state.orders.of(by);
    const found: Hit[] = [];
    const last = ranked ? 2 : 0;
    for (let rank = after?.rank ?? 0; rank <= last && found.length < limit; rank += 1) {
      const from = rank === after?.rank ? after : null;
      const ofRank = ranked ? withRank(hits, ranked, rank) : hits;
      const places = order.page(ofRank, direction, from, limit - found.length);
      found.push(...places.map((place) => ({ rank, place })));
    }
    return found;
  }

  count({ words, conditions }: Selection, facets: readonly Facet[]): CodeCounts[] {
    const shared = [...conditions].filter(
      ([name]) => !facets.some(({ own }) => own.includes(name)),
    );
    const narrowed = words || shared.length > 0;
    const selected = narrowed ? this.select({ words, conditions: new Map(shared) }) : null;
    if (narrowed && !selected) return facets.map(() => new Map());
    const owned = [...conditions].flatMap(([name, condition]) =>
      facets.filter(({ own }) => own.includes(name)).map((facet) => ({ condition, facet })),
    );
    const { columns, kinds } = this.#state;
    const isOfKinds = !selected && owned.every(({ condition }) => kindColumn(condition) !== null);
    return countFacets(
      isOfKinds ? kinds : columns,
      selected?.hits ?? null,
      facets,
      owned.map(({ condition, facet }) => {
        const column = isOfKinds ? kindColumn(condition) : null;
        return {
          facet,
          rows: column ? oneOf(kinds[column.name], column.codes) : this.#matching(condition),
        };
      }),
    );
  }

  #matching(condition: Condition): Bitmap {
    const { columns, links } = this.#state;
    const key = JSON.stringify(condition);
    return this.#conditions.get(key, () => matching(columns, links, condition));
  }

  #text(words: readonly string[]): Text | null {
    return this.#texts.get(words.join(" "), () => {
      const exact = this.#index.find(words);
      const hits = exact ?? this.#index.findForgiving(words);
      return hits && hits.count > 0 ? { hits, corrected: !exact } : null;
    });
  }
}

/** The column and codes of a condition that asks only for the kind of a repo. */
const kindColumn = (condition: Condition) =>
  condition.is === "one-of" && condition.column !== "author"
    ? { name: condition.column, codes: condition.codes }
    : null;
