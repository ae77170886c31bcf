import { SourceError } from "./source";

type Entry = { name: string; text: string };

/** The text files of a `.tgz`. */
export async function untar(file: string, bytes: Uint8Array): Promise<Entry[]> {
  // Loaded here, since only a live refresh unpacks anything.
  const { parseTarGzip } = await import("nanotar");
  try {
    const entries = await parseTarGzip(bytes);
    return entries
      .filter((entry) => entry.type === "file")
      .map(({ name, text }) => ({ name, text }));
  } catch (cause) {
    throw new SourceError(file, null, null, "is not a whole .tgz", { cause });
  }
}

/** One text file of a `.zip`, by its name without folders. */
export async function unzip(file: string, bytes: Uint8Array, name: string): Promise<string> {
  const { strFromU8, unzipSync } = await import("fflate");
  let entries: Record<string, Uint8Array>;
  try {
    entries = unzipSync(bytes, { filter: (entry) => entry.name.split("/").at(-1) === name });
  } catch (cause) {
    throw new SourceError(file, null, null, "is not a whole .zip", { cause });
  }
  const [entry, second] = Object.values(entries);
  if (!entry || second)
    throw new SourceError(file, name, null, entry ? "is there twice" : "is missing");
  return strFromU8(entry);
}
