import { parsePalette, type PaletteEntry } from "@/lib/search/palette";

let known: Promise<PaletteEntry[]> | undefined;

/** The palette's entries, fetched once; a failure is forgotten, so that the next call tries again. */
export function loadPaletteEntries(): Promise<PaletteEntry[]> {
  known ??= fetchEntries().catch((cause: unknown) => {
    known = undefined;
    throw cause;
  });
  return known;
}

async function fetchEntries(): Promise<PaletteEntry[]> {
  const response = await fetch("/palette.json");
  if (!response.ok) throw new Error(`/palette.json: status ${response.status}`);
  const entries = parsePalette(await response.json());
  if (!entries) throw new Error("/palette.json: not a list of entries");
  return entries;
}
