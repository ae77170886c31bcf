/** A search parameter that was not understood, and what is shown instead. */
export type SearchProblem = {
  parameter: string;
  /** As it stood in the URL; untrusted text. */
  value: string;
  /** For the reader, e.g. "must be input:output, e.g. 3:1". */
  message: string;
};
