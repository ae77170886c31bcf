import type { Sentence } from "@/lib/domain/model-verdict";

/** A computed sentence with a space before the next. */
export function ModelSentence({ sentence }: { sentence: Sentence }) {
  return (
    <>
      {sentence.map((part, place) =>
        typeof part === "string" ? (
          part
        ) : (
          <b key={place} className="font-semibold">
            {part.strong}
          </b>
        ),
      )}{" "}
    </>
  );
}
