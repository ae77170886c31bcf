import type { Sentence } from "@/lib/domain/model-verdict";

/** A computed sentence with a space before the next. */
export function ModelSentence({ sentence }: { sentence: Sentence }) {
  return (
    <>
      {sentence.map((part, place) =>
        typeof part === "string" ? (
          unbroken(part)
        ) : (
          <b key={place} className="font-semibold">
            {unbroken(part.strong)}
          </b>
        ),
      )}{" "}
    </>
  );
}

/** `3 : 1` and `81 %` stay on one line. */
function unbroken(text: string): string {
  return text.replace(/(\d) : (?=\d)/g, "$1\u00a0:\u00a0").replaceAll(" %", "\u00a0%");
}
