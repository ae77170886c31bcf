import { wordList } from "./cell";

/** Names in a title; of more than four, three and how many more. */
export function compareTitle(names: readonly string[]): string {
  if (names.length === 0) return "Compare models";
  const shown = names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} more`] : names;
  return wordList(shown);
}
