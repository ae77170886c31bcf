import { HUB_SORTS } from "@/lib/domain/hub/hub-sort";
import { DIRECTIONS, type HubFilterState, NOT_STATED } from "@/lib/domain/hub/hub-state";
import { GATES, RELATIONS } from "@/lib/domain/hub/repo-kinds";
import { COMMERCIAL_USES } from "@/lib/domain/license";
import { hubProblems, MAX_HUB_QUERY } from "@/lib/search/hub";
import { pageParameter } from "./mix-parameters";
import type { Parameter } from "./parameter";

const ANY_OF = "Any of several, separated by commas.";
const UNSTATED = `\`${NOT_STATED}\` for those that say nothing.`;

const filter = (
  name: keyof HubFilterState,
  about: string,
  example: string,
): Record<string, Parameter<string>> => ({
  [name]: pageParameter(name, hubProblems, {
    about,
    schema: { type: "string", ...(name === "q" && { maxLength: MAX_HUB_QUERY }) },
    example,
  }),
});

/** The filters of /hub: a filtered page's query asks the API for the same repositories. */
export const hubFilterParameters: Readonly<Record<string, Parameter<string>>> = {
  ...filter("q", "Words to find in the owner and the name, all of them.", "qwen coder"),
  ...filter("license", `License tags. ${ANY_OF} ${UNSTATED}`, "apache-2.0,mit"),
  ...filter(
    "use",
    `Commercial use by the license tag: ${COMMERCIAL_USES.join(", ")}. ${ANY_OF}`,
    "allowed",
  ),
  ...filter("task", `The Hub's pipeline tags. ${ANY_OF} ${UNSTATED}`, "text-generation"),
  ...filter("library", `Libraries. ${ANY_OF} ${UNSTATED}`, "transformers"),
  ...filter("author", `Owners, in their own case. ${ANY_OF}`, "Qwen,openai"),
  ...filter("kind", `What it says it was made by: ${RELATIONS.join(", ")}. ${ANY_OF}`, "quantized"),
  ...filter("gated", `Gates: ${GATES.join(", ")}. ${ANY_OF} ${UNSTATED}`, "no"),
  ...filter("base", "The repository it was made from.", "Qwen/Qwen3-8B"),
  ...filter("params", "Parameters: min:… and max:…, either or both.", "min:6B,max:32B"),
  ...filter(
    "created",
    "Day of creation: min:… and max:…, either or both, as a day, a month or a year.",
    "min:2026",
  ),
  ...filter("changed", "Day of the last change, like `created`.", "min:2026-06"),
};

export const hubOrderParameters: Readonly<Record<string, Parameter<string>>> = {
  sort: pageParameter("sort", hubProblems, {
    about: `What to sort by: ${HUB_SORTS.join(", ")}. By relevance without \`q\` is by downloads. What is not known comes last.`,
    schema: { type: "string", enum: HUB_SORTS, default: "relevance" },
    example: "likes",
  }),
  direction: pageParameter("direction", hubProblems, {
    about: "Greatest and newest first, or last.",
    schema: { type: "string", enum: DIRECTIONS, default: "desc" },
    example: "asc",
  }),
};
