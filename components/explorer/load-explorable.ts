import { parsePacked, unpack } from "@/lib/domain/packed";
import type { Explorable } from "@/lib/domain/summary";

let known: { href: string; promise: Promise<Explorable> } | undefined;

/** The whole catalogue, fetched once for each state of the data; a failure is forgotten, so that the next call tries again. */
export function loadExplorable(href: string): Promise<Explorable> {
  if (known?.href !== href) {
    const promise = fetchExplorable(href);
    known = { href, promise };
    promise.catch(() => {
      if (known?.promise === promise) known = undefined;
    });
  }
  return known.promise;
}

async function fetchExplorable(href: string): Promise<Explorable> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href}: status ${response.status}`);
  const packed = parsePacked(await response.json());
  if (!packed) throw new Error(`${href}: not a catalogue`);
  return unpack(packed);
}
