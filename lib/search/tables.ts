import { MAX_VALUES, setCodec } from "./codec";
import { codecParser } from "./codec-parser";
import type { SearchProblem } from "./problem";

const codec = setCodec();

/** `table=gap,licenses`: charts of a page that are shown as tables. For pages with any number of charts. */
export const tableParams = { table: codecParser(codec, []) };

/** What the parameter asks for that no chart of the page is. */
export function tableProblems(search: URLSearchParams, charts: readonly string[]): SearchProblem[] {
  const value = search.get("table");
  if (!value) return [];
  const asked = codec.read(value);
  const unknown = (asked.value ?? []).slice(0, MAX_VALUES).filter((id) => !charts.includes(id));
  const message = asked.message ?? (unknown.length > 0 ? "names no chart of this page" : null);
  return message ? [{ parameter: "table", value, message }] : [];
}
