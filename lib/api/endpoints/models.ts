import { z } from "zod";
import { explorable, snapshotDates } from "@/lib/catalog";
import { customScores } from "@/lib/catalog/custom-scores";
import { CHOSEN_IDS } from "@/lib/domain/columns";
import { explore, shownColumns } from "@/lib/domain/explore";
import { printWeights } from "@/lib/domain/quality/task-weights";
import { toCsv } from "@/lib/domain/export-rows";
import { loadExplorer } from "@/lib/search/explorer";
import { endpoint } from "../endpoint";
import { answerMeta, envelope } from "../envelope";
import { explorerParameters } from "../explorer-parameters";
import { mixOf, mixParameters } from "../mix-parameters";
import { choice } from "../parameters";
import { refuseParameters } from "../problem";
import { ModelRow } from "../schema/model-row";
import { toModelRow } from "../to-model-row";
import { toParameterError } from "../to-parameter-error";

const PATH = "/api/v1/models";
const format = choice(
  "How to answer: json, or csv as the explorer exports it.",
  ["json", "csv"],
  "json",
);

export const models = endpoint({
  path: PATH,
  operation: "listModels",
  summary: "All models, filtered and sorted as in the explorer",
  about:
    "Takes the explorer's own query: what the page shows for it, in the same order. One answer holds all that match.",
  example: "weights=open&params=max:40B&price=max:1",
  parameters: { ...explorerParameters, ...mixParameters, format },
  schema: envelope(z.array(ModelRow)),
  otherTypes: ["text/csv"],
  answer(values, { search }) {
    const mix = mixOf(search);
    const state = loadExplorer(search);
    const { rows, problems } = explore(explorable(), state, mix, customScores(state.tasks));
    const refused = refuseParameters("bad-parameter", problems.map(toParameterError));
    if (refused) return refused;
    if (values.format === "csv") {
      const cols = search.get("cols") ? state.cols : CHOSEN_IDS;
      const tasks = printWeights(state.tasks);
      const meta = { mix, dates: snapshotDates(), tasks, url: PATH };
      const text = toCsv(rows, shownColumns({ ...state, cols }), meta);
      return {
        text,
        type: "text/csv; charset=utf-8; header=present",
        filename: "weighbridge-models.csv",
      };
    }
    const data = rows.map((row) => toModelRow(row, mix));
    return { body: { data, meta: answerMeta(data.length) } };
  },
});
