/** A search parameter that was not understood, and what is shown instead. */
export type SearchProblem = {
  parameter: string;
  /** As it stood in the URL; untrusted text. */
  value: string;
  /** For the reader, e.g. "must be input:output, e.g. 3:1". */
  message: string;
};

/** A problem as a reader is told it. What a link holds may be long. */
export function problemText({ parameter, value, message }: SearchProblem): string {
  return `${parameter}=${value.length > 40 ? `${value.slice(0, 40)}…` : value} ${message}`;
}
