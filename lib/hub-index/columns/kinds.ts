import type { FacetColumn } from "../engine/selection";

const FIELDS = [
  "license",
  "task",
  "library",
  "relation",
  "gated",
  "size",
] as const satisfies readonly FacetColumn[];

type Codes = Readonly<Record<FacetColumn, Uint16Array>>;

/** Rows to count: each stands for one repo, or for as many as its weight says. */
export type Countable = Codes & { readonly rows: number; readonly weights?: Int32Array };

/**
 * How many rows there are of each kind: license, task, library, relation, gate and size class together. About a
 * hundredth of the rows, so facets under those filters are counted from here.
 */
export class Kinds {
  readonly #named = new Map<number, number>();
  readonly #kinds = new Map<number, number>();
  readonly #codes = FIELDS.map(() => [] as number[]);
  readonly #weights: number[] = [];

  static of(rows: Countable): Kinds {
    const kinds = new Kinds();
    for (let row = 0; row < rows.rows; row += 1) kinds.add(rows, row, rows.weights?.[row] ?? 1);
    return kinds;
  }

  add(codes: Codes, row: number, weight: number): void {
    const kind = this.#kindOf(codes, row);
    this.#weights[kind] = (this.#weights[kind] ?? 0) + weight;
  }

  /** All kinds, those too that no row is of any more. */
  countable(): Countable {
    const columns = FIELDS.map((name, at) => [name, Uint16Array.from(this.#codes[at] ?? [])]);
    return {
      ...(Object.fromEntries(columns) as Codes),
      rows: this.#weights.length,
      weights: Int32Array.from(this.#weights),
    };
  }

  /** In two steps: all six codes together fit no whole number. */
  #kindOf({ license, task, library, relation, gated, size }: Codes, row: number): number {
    const name = ((license[row] ?? 0) * 65_536 + (task[row] ?? 0)) * 65_536 + (library[row] ?? 0);
    const named = numberOf(this.#named, name);
    const small = ((relation[row] ?? 0) * 8 + (gated[row] ?? 0)) * 16 + (size[row] ?? 0);
    const kind = numberOf(this.#kinds, named * 1024 + small);
    if (kind === this.#weights.length) {
      this.#weights.push(0);
      for (const [at, column] of [license, task, library, relation, gated, size].entries())
        this.#codes[at]?.push(column[row] ?? 0);
    }
    return kind;
  }
}

/** The number of a key, the next one for a new key. */
function numberOf(numbers: Map<number, number>, key: number): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}
