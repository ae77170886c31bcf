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
export function setCodec(known?: readonly string[]): Codec<readonly string[]> {
  return {
    read(text) {
      const asked = [...new Set(text.toLowerCase().split(",").filter(Boolean))];
      const fits = (value: string) => (known ? known.includes(value) : ID.test(value));
      const value = asked.filter(fits).slice(0, MAX_VALUES);
      const wrong = asked.filter((item) => !fits(item));
      const many = asked.length > MAX_VALUES ? `has more than ${MAX_VALUES} values` : null;
      const message =
        wrong.length === 0 ? many : known ? `can be ${known.join(", ")}` : "is not a list of ids";
      return { value: value.length > 0 ? value : null, message };
    },
    print: (values) => values.join(","),
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
