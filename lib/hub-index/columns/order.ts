import { type Bitmap, countBits, hasBit, rowsOf } from "../text/bitmap";
import { radixSorted } from "../text/radix";

/** Of fewer hits it is quicker to sort them than to walk an order until enough of them came. */
const FEW = 4096;

type Values = Int32Array | Float64Array;
type After = { value: number | null; place: number } | null;

/** The rows of a column, greatest first, those not known last; equals by their place. */
export class Order {
  readonly #values: Values;
  readonly #places: Uint32Array;
  /** How many have a value. */
  readonly #known: number;

  private constructor(values: Values, places: Uint32Array, known: number) {
    this.#values = values;
    this.#places = places;
    this.#known = known;
  }

  static of(values: Values): Order {
    const places = new Uint32Array(values.length);
    let known = 0;
    for (let place = 0; place < values.length; place += 1)
      if ((values[place] as number) >= 0) places[known++] = place;
    let at = known;
    for (let place = 0; place < values.length; place += 1)
      if ((values[place] as number) < 0) places[at++] = place;
    // Rows of a new build lie by downloads.
    if (!isSorted(values, places))
      places.set(radixSorted(values, places.subarray(0, known), "desc"));
    return new Order(values, places, known);
  }

  /** The order after some rows changed or came, in `values` with them: one pass instead of a sort. */
  changed(values: Values, changed: readonly number[]): Order {
    const moved = new Uint8Array(values.length);
    for (const place of changed) moved[place] = 1;
    const coming = [...changed].sort((a, b) => compare(values, "desc", a, b));
    const places = new Uint32Array(values.length);
    let at = 0;
    let from = 0;
    const take = (to: number) => {
      for (; from < to; from += 1) {
        const place = this.#places[from] as number;
        if (moved[place] === 0) places[at++] = place;
      }
    };
    for (const place of coming) {
      take(this.#stepOf(values[place] ?? -1, place));
      places[at++] = place;
    }
    take(this.#places.length);
    let known = this.#known;
    for (const place of coming) {
      const was = place < this.#values.length && (this.#values[place] ?? -1) >= 0;
      known += Number((values[place] ?? -1) >= 0) - Number(was);
    }
    return new Order(values, places, known);
  }

  /** The next hits after a position, up to a number of them. */
  page(hits: Bitmap, direction: "asc" | "desc", after: After, limit: number): number[] {
    if (countBits(hits) <= FEW) return this.#sorted(hits, direction, after).slice(0, limit);
    const found: number[] = [];
    for (const [from, to] of this.#spans(direction, after)) {
      for (let at = from; at < to; at += 1) {
        const place = this.#places[at] ?? 0;
        if (!hasBit(hits, place)) continue;
        found.push(place);
        if (found.length === limit) return found;
      }
    }
    return found;
  }

  #sorted(hits: Bitmap, direction: "asc" | "desc", after: After): number[] {
    const rows = [...rowsOf(hits)].sort((a, b) => compare(this.#values, direction, a, b));
    if (!after) return rows;
    const value = after.value ?? -1;
    const isAfter = (place: number) =>
      compareValues(direction, this.#values[place] ?? -1, place, value, after.place) > 0;
    return rows.filter(isAfter);
  }

  /** Runs of the order to read one after the other; upwards a run for each value, as equals always lie by their place. */
  *#spans(direction: "asc" | "desc", after: After): Generator<readonly [from: number, to: number]> {
    const rows = this.#places.length;
    if (after?.value === null) {
      yield [this.#firstAfter(this.#known, rows, after.place), rows];
      return;
    }
    if (direction === "desc") {
      yield [after ? this.#stepPast(after.value, after.place) : 0, rows];
      return;
    }
    let to = this.#known;
    if (after) {
      yield [this.#stepPast(after.value, after.place), this.#firstBelow(after.value)];
      to = this.#firstBelow(after.value + 1);
    }
    while (to > 0) {
      const value = this.#values[this.#places[to - 1] ?? 0];
      let from = to - 1;
      while (from > 0 && this.#values[this.#places[from - 1] ?? 0] === value) from -= 1;
      yield [from, to];
      to = from;
    }
    yield [this.#known, rows];
  }

  /** Where a row with a value would lie. */
  #stepOf(value: number, place: number): number {
    return firstWhere(0, this.#places.length, (at) => {
      const other = this.#places[at] as number;
      return compareValues("desc", this.#values[other] as number, other, value, place) > 0;
    });
  }

  /** The first step whose value is below; values are whole. */
  #firstBelow(value: number): number {
    return firstWhere(0, this.#known, (at) => (this.#values[this.#places[at] ?? 0] ?? -1) < value);
  }

  #firstAfter(from: number, to: number, place: number): number {
    return firstWhere(from, to, (at) => (this.#places[at] ?? 0) > place);
  }

  #stepPast(value: number, place: number): number {
    return this.#firstAfter(this.#firstBelow(value + 1), this.#firstBelow(value), place);
  }
}

function isSorted(values: Values, places: Uint32Array): boolean {
  for (let at = 1; at < places.length; at += 1)
    if ((values[places[at] as number] as number) > (values[places[at - 1] as number] as number))
      return false;
  return true;
}

function compare(values: Values, direction: "asc" | "desc", a: number, b: number): number {
  return compareValues(direction, values[a] ?? -1, a, values[b] ?? -1, b);
}

function compareValues(
  direction: "asc" | "desc",
  value: number,
  place: number,
  otherValue: number,
  otherPlace: number,
): number {
  if (value === otherValue) return place - otherPlace;
  if (value < 0 || otherValue < 0) return otherValue - value;
  return direction === "asc" ? value - otherValue : otherValue - value;
}

/** The first of a run for which something holds that then holds for all after it. */
function firstWhere(from: number, to: number, holds: (at: number) => boolean): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
