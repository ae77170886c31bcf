import { createLoader, createSerializer, type inferParserType } from "nuqs/server";
import { CHOSEN_IDS, COLUMN_IDS, type ColumnId } from "@/lib/domain/columns";
import { DEFAULT_STATE, type ExplorerState } from "@/lib/domain/explore";
import type { Sort } from "@/lib/domain/sort";
import { GROUPINGS } from "@/lib/domain/tier-groups";
import { choiceCodec, setCodec, sortCodec, type Codec } from "./codec";
import { codecParser, codecProblems } from "./codec-parser";
import { FILTER_CODECS, filterParams } from "./filters";
import { mixParams } from "./mix";
import type { SearchProblem } from "./problem";
import { weightsCodec } from "./task-weights";

const sort: Codec<Sort> = sortCodec(COLUMN_IDS);

const columnSet = setCodec(CHOSEN_IDS);
const cols: Codec<readonly ColumnId[]> = {
  read(text) {
    const { value, message } = columnSet.read(text);
    // The name is always there: a row without it says nothing.
    const shown = CHOSEN_IDS.filter((id) => id === "model" || value?.includes(id));
    return { value: value && shown, message };
  },
  print: columnSet.print,
};

const group = choiceCodec(GROUPINGS);

/** The explorer's search parameters for nuqs; defaults are left out of addresses. */
export const explorerParams = {
  ...filterParams,
  sort: codecParser(sort, DEFAULT_STATE.sort),
  cols: codecParser(cols, DEFAULT_STATE.cols),
  tasks: codecParser(weightsCodec, DEFAULT_STATE.tasks),
  group: codecParser(group, DEFAULT_STATE.group),
} satisfies Record<keyof ExplorerState, unknown>;

/** Reads the explorer's state from a request's search parameters; a bad value gives its default. */
export const loadExplorer: (search: URLSearchParams) => ExplorerState =
  createLoader(explorerParams);

/** What the explorer's parameters say that is not understood. A repeated parameter counts once, by its first. */
export function explorerProblems(search: URLSearchParams): SearchProblem[] {
  return codecProblems({ ...FILTER_CODECS, sort, cols, tasks: weightsCodec, group }, search);
}

const serialize = createSerializer({ ...explorerParams, ...mixParams });

/** The explorer's address for a state (what is left out is default), and for a mix where one is given. */
export function explorerHref(
  state: Partial<ExplorerState>,
  mix: Partial<inferParserType<typeof mixParams>> = {},
): string {
  return serialize("/", { ...state, ...mix });
}
