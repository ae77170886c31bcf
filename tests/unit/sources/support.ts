import { loadSource } from "@/lib/sources/load";
import { type Source, SourceError, type SourceInput } from "@/lib/sources/source";

/** A file as the runner hands it over. */
export function copy(file: string, text: string): SourceInput {
  return { file, text };
}

/** Lines of a small CSV. */
export function csv(...lines: string[]): string {
  return `${lines.join("\n")}\n`;
}

export function factsOf<Facts>(source: Source<Facts>, ...inputs: SourceInput[]): Facts {
  return loadSource(source, inputs).facts;
}

/** The message a source refuses these files with. */
export function refusal<Facts>(source: Source<Facts>, ...inputs: SourceInput[]): string {
  return messageOf(() => loadSource(source, inputs));
}

function messageOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof SourceError) return error.message;
    throw error;
  }
  throw new Error("was not refused");
}

/** The message of the `SourceError` a promise ends in. */
export async function rejection(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => {
      throw new Error("was not refused");
    },
    (error: unknown) => {
      if (error instanceof SourceError) return error.message;
      throw error;
    },
  );
}
