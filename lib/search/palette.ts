import type { Benchmark } from "@/lib/domain/benchmark";
import type { Weights } from "@/lib/domain/model";
import type { Explorable, ModelSummary } from "@/lib/domain/summary";
import { taskWord } from "@/lib/domain/task-word";

export const PALETTE_KINDS = ["model", "benchmark", "lab", "license", "host"] as const;

/** Something the header's search can go to. */
export type PaletteEntry = {
  kind: (typeof PALETTE_KINDS)[number];
  label: string;
  /** Second word: a model's lab, a benchmark's task, a license's full name. */
  detail: string;
  href: string;
  weights?: Weights;
};

const MODEL_PAGE = "/models/";

/** The id of the model an entry goes to; null for an entry of another kind. */
export function modelOfEntry({ kind, href }: PaletteEntry): string | null {
  return kind === "model" ? href.slice(MODEL_PAGE.length) : null;
}

/** Everything that has a page or a view of its own; models first, the newest before the older. */
export function paletteEntries(
  { models, lists }: Explorable,
  benchmarks: readonly Pick<Benchmark, "id" | "name" | "task">[],
): PaletteEntry[] {
  const view = (parameter: string, id: string) => `/?${parameter}=${encodeURIComponent(id)}`;
  return [
    ...[...models].sort(newestFirst).map(({ id, name, lab, weights }) => ({
      kind: "model" as const,
      label: name,
      detail: lists.labs[lab]?.name ?? lab,
      href: `${MODEL_PAGE}${id}`,
      weights,
    })),
    ...benchmarks.map(({ id, name, task }) => ({
      kind: "benchmark" as const,
      label: name,
      detail: taskWord(task),
      href: `/benchmarks/${id}`,
    })),
    ...Object.entries(lists.labs).map(([id, { name, country }]) => ({
      kind: "lab" as const,
      label: name,
      detail: country ?? "",
      href: view("lab", id),
    })),
    ...Object.entries(lists.licenses).map(([id, { short, name }]) => ({
      kind: "license" as const,
      label: short,
      detail: name === short ? "" : name,
      href: view("license", id),
    })),
    ...Object.entries(lists.hosts).map(([id, { name }]) => ({
      kind: "host" as const,
      label: name,
      detail: "",
      href: view("host", id),
    })),
  ];
}

function newestFirst(a: ModelSummary, b: ModelSummary): number {
  const [released, other] = [a.released ?? "", b.released ?? ""];
  return released === other ? 0 : released < other ? 1 : -1;
}

/**
 * Entries in which every word of the query occurs, best first: a label that starts with the query,
 * then one with a word that does, then the rest; shorter labels before longer.
 */
export function findEntries(
  entries: readonly PaletteEntry[],
  query: string,
  limit: number,
): PaletteEntry[] {
  const words = normal(query).split(" ").filter(Boolean);
  const wanted = words.join(" ");
  return entries
    .flatMap((entry) => {
      const label = normal(entry.label);
      const text = `${label} ${normal(entry.detail)} ${normal(entry.href)}`;
      if (!words.every((word) => text.includes(word))) return [];
      const rank = label.startsWith(wanted) ? 0 : ` ${label}`.includes(` ${wanted}`) ? 1 : 2;
      return [{ entry, rank, length: wanted ? label.length : 0 }];
    })
    .sort((a, b) => a.rank - b.rank || a.length - b.length)
    .slice(0, limit)
    .map(({ entry }) => entry);
}

/** Case and the separators of names do not matter: "gpt oss" finds gpt-oss. */
function normal(text: string): string {
  return text
    .toLowerCase()
    .replace(/[-_/:?=.\s]+/g, " ")
    .trim();
}

/** Checks an answer of `/palette.json`; null when it is none. */
export function parsePalette(answer: unknown): PaletteEntry[] | null {
  return Array.isArray(answer) && answer.every(isEntry) ? answer : null;
}

function isEntry(value: unknown): value is PaletteEntry {
  const entry = value as Partial<PaletteEntry> | null;
  return (
    PALETTE_KINDS.some((kind) => kind === entry?.kind) &&
    [entry?.label, entry?.detail, entry?.href].every((text) => typeof text === "string")
  );
}
