import type { Kysely } from "kysely";
import { SMALL_FIELDS, type Tables, UNKNOWN } from "./tables";

type SmallField = (typeof SMALL_FIELDS)[number];

/** The repeated texts of an index by their numbers, those of few different values in memory. */
export class Dictionary {
  readonly #values: ReadonlyMap<SmallField, readonly (string | undefined)[]>;
  readonly #codes: ReadonlyMap<SmallField, ReadonlyMap<string, number>>;

  private constructor(rows: readonly { field: string; code: number; value: string }[]) {
    const values = new Map(SMALL_FIELDS.map((field) => [field, [] as (string | undefined)[]]));
    const codes = new Map(SMALL_FIELDS.map((field) => [field, new Map<string, number>()]));
    for (const { field, code, value } of rows) {
      const known = field as SmallField;
      const list = values.get(known);
      if (list) list[code] = value;
      codes.get(known)?.set(value, code);
    }
    this.#values = values;
    this.#codes = codes;
  }

  static async read(db: Kysely<Tables>): Promise<Dictionary> {
    const rows = await db
      .selectFrom("hub_dictionary")
      .selectAll()
      .where("field", "in", SMALL_FIELDS)
      .execute();
    return new Dictionary(rows);
  }

  value(field: SmallField, code: number): string | null {
    return this.#values.get(field)?.[code] ?? null;
  }

  /** -1, which no row has, for a value that no repo has. */
  code(field: SmallField, value: string | null): number {
    return value === null ? UNKNOWN : (this.#codes.get(field)?.get(value) ?? -1);
  }

  /** Every known value with its number, without the unknown. */
  entries(field: SmallField): readonly (readonly [string, number])[] {
    return [...(this.#codes.get(field) ?? [])];
  }
}
