/** How one search parameter is read and written. */
export type Codec<T> = {
  /** The value, null where there is none to use, and what was not understood, in words. */
  read: (text: string) => { value: T | null; message: string | null };
  /** What `read` reads back as the same value. */
  print: (value: T) => string;
};

/** Most values one set in an address may have. */
export const MAX_VALUES = 60;

const good = <T>(value: T) => ({ value, message: null });
const bad = (message: string) => ({ value: null, message });

const ID = /^[a-z0-9][a-z0-9.+_-]{0,79}$/;

/**
 * Values separated by commas, each once. Bad ones are left out and said; what is well spelt but
 * does not exist is the filter's to say, which knows the catalogue.
 */
export function setCodec<T extends string = string>(known?: readonly T[]): Codec<readonly T[]> {
  const { read, print } = listCodec(
    (value): value is T => (known ? known.some((one) => one === value) : ID.test(value)),
    known ? `can be ${known.join(", ")}` : "is not a list of ids",
  );
  return { read: (text) => read(text.toLowerCase()), print };
}

const MODEL_ID = /^[a-z0-9][a-z0-9-]{0,59}\/[a-z0-9][a-z0-9._-]{0,119}$/;

/** Ids of models separated by commas, each once; which of them exist is the catalog's to say. */
export const modelIdsCodec = listCodec(
  (value): value is string => MODEL_ID.test(value),
  "is not a list of models, e.g. openai/gpt-oss-120b",
);

/** What strangers wrote: any text of one line. Commas separate. */
const TAG = /^[^\p{Cc}\p{Cf}\p{Cs}]{1,100}$/u;

/** Tags as their uploaders wrote them, in their own case, separated by commas, each once. */
export const tagsCodec = listCodec(isTag, "is not a list of tags");

export function isTag(text: string): text is string {
  return TAG.test(text) && !text.includes(",");
}

function listCodec<T extends string>(
  fits: (value: string) => value is T,
  otherwise: string,
): Codec<readonly T[]> {
  return {
    read(text) {
      const asked = [...new Set(text.split(",").filter(Boolean))];
      const value = asked.filter(fits).slice(0, MAX_VALUES);
      const many = asked.length > MAX_VALUES ? `has more than ${MAX_VALUES} values` : null;
      const message = asked.every(fits) ? many : otherwise;
      return { value: value.length > 0 ? value : null, message };
    },
    print: (values) => values.join(","),
  };
}

/** One of a few values. */
export function choiceCodec<T extends string>(known: readonly T[]): Codec<T> {
  return {
    read(text) {
      const value = known.find((candidate) => candidate === text) ?? null;
      return { value, message: value ? null : `can be ${known.join(", ")}` };
    },
    print: (value) => value,
  };
}

/** A column, a minus before it for the largest first. */
export function sortCodec<Column extends string>(
  columns: readonly Column[],
): Codec<{ column: Column; descending: boolean }> {
  return {
    read(text) {
      const column = columns.find((id) => id === text.replace(/^-/, ""));
      if (!column) return bad(`can be ${columns.join(", ")}, or - and one`);
      return good({ column, descending: text.startsWith("-") });
    },
    print: ({ column, descending }) => (descending ? `-${column}` : column),
  };
}

export type BoundsValue<T> = { min: T | null; max: T | null };

/** `min:6B,max:128B`, either part alone. */
export function boundsCodec<T extends number | string>(options: {
  parse: (text: string) => T | null;
  print: (value: T) => string;
  example: string;
}): Codec<BoundsValue<T>> {
  return {
    read(text) {
      const bounds: BoundsValue<T> = { min: null, max: null };
      for (const part of text.split(",").slice(0, 3)) {
        const [, end, rest = ""] = /^(min|max):(.*)$/s.exec(part) ?? [];
        const value = options.parse(rest);
        if (!end || value === null) return bad(`is read as ${options.example}`);
        bounds[end === "min" ? "min" : "max"] = value;
      }
      const { min, max } = bounds;
      return min !== null && max !== null && min > max ? bad("has min above max") : good(bounds);
    },
    print: ({ min, max }) =>
      [min !== null && `min:${options.print(min)}`, max !== null && `max:${options.print(max)}`]
        .filter(Boolean)
        .join(","),
  };
}

/** Text up to a length; the rest of a longer one is dropped. */
export function textCodec(longest: number): Codec<string> {
  return {
    read: (text) => ({
      value: text.slice(0, longest),
      message: text.length > longest ? `is longer than ${longest} characters` : null,
    }),
    print: (value) => value,
  };
}
