import { Fragment } from "react";

/** A sentence in which names between backticks are set as code. */
export function Words({ text }: { text: string }) {
  return text.split("`").map((part, place) =>
    place % 2 === 1 ? (
      <code key={place} className="font-mono">
        {part}
      </code>
    ) : (
      <Fragment key={place}>{part}</Fragment>
    ),
  );
}
