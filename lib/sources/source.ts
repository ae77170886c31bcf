/** One upstream: where it lives, whose it is, and how its answer becomes facts. */
export type Source<Facts = unknown, Id extends string = string> = {
  /** Id used in figures and in `data/snapshot/sources.json`; equals `source` on the facts that carry one. */
  id: Id;
  /** Whose it is, as shown on /data. */
  name: string;
  license: string;
  attribution: string;
  /** Page a reader can open. */
  homepage: string;
  /** Live addresses; none when the facts were gathered by hand and live only in the copy. */
  urls: string[];
  /** Paths below the folder given with `--from`; `*` stands for a part of a name, a trailing `/` names a folder of JSON files. */
  files: string[];
  /** Which part of a refresh it belongs to. */
  group: "prices" | "quality" | "hub";
  /** How to gather the live answer where it is paged or packed; otherwise every address in `urls` is read once. */
  collect?: (get: Get) => Promise<SourceInput[]>;
  /** Day the copy speaks of, read from a file name like `x.2026-09-30.csv` or from the answer itself. */
  asOf(inputs: SourceInput[]): string;
  /** Turns the raw text into facts, or throws `SourceError` naming file, row and field. */
  parse(inputs: SourceInput[], asOf: string): Facts;
  /** Rows that are well formed but no fact of this kind (an image model in a price list), with the reason. */
  skipped?: (inputs: SourceInput[]) => SkippedRow[];
};

/** One file or answer as it came: its name (path or address), its text, and for an answer its day. */
export type SourceInput = {
  file: string;
  text: string;
  /** Day of an answer: its Last-Modified, else the day it was fetched. Absent on copies. */
  fetchedOn?: string;
};

export type SkippedRow = { file: string; row: string; reason: string };

/** Reads one address, or throws `SourceError`. */
export type Get = (url: string) => Promise<{ bytes: Uint8Array; day: string }>;

/** A bad upstream file: says which file, row and field. The whole file is refused. */
export class SourceError extends Error {
  override name = "SourceError";
  constructor(
    readonly file: string,
    readonly row: string | null,
    readonly field: string | null,
    readonly problem: string,
    options?: ErrorOptions,
  ) {
    super([file, row, field, problem].filter(Boolean).join(": "), options);
  }
}
