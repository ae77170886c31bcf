import { z } from "zod";
import { CursorError } from "@/lib/hub-site/hub-list";
import { HUB_LIST_PATH } from "@/lib/search/hub";
import { slowEndpoint } from "../endpoint";
import { envelope } from "../envelope";
import { HUB_PAGE, hubListBody, MOST_HUB_ROWS } from "../hub-list-body";
import { hubFilterParameters, hubOrderParameters } from "../hub-parameters";
import { hubListSample } from "../hub-samples";
import { hubUnavailable } from "../hub-unavailable";
import { mixParameters } from "../mix-parameters";
import type { Parameter } from "../parameter";
import { integer } from "../parameters";
import type { Refusal } from "../problem";
import { HubListMeta, HubRow } from "../schema/hub";

/** Longer than any cursor of ours. */
const LONGEST_CURSOR = 300;

const cursor: Parameter<string> = {
  about: "Where to go on: `meta.next` of the answer before, which holds the whole address.",
  schema: { type: "string", maxLength: LONGEST_CURSOR },
  example: "…",
  read: (text) =>
    text.length <= LONGEST_CURSOR ? { value: text } : { wrong: "is none that this list gives" },
};

const detail = "cursor does not belong to this query; begin again without it.";
const FOREIGN_CURSOR: Refusal = {
  problem: "bad-parameter",
  ...{ detail, parameter: "cursor", errors: [{ parameter: "cursor", detail }] },
};

/** Seconds: a newer index is taken up at once, and whoever pages should not wait long for it. */
export const HUB_MAX_AGE = 60;

export const hubModels = slowEndpoint({
  path: HUB_LIST_PATH,
  operation: "listHubModels",
  summary: "Repositories of the whole Hugging Face Hub, filtered and sorted as on /hub",
  about:
    "Takes the page's own query. In pages: follow `meta.next`, which stays right while others page. `meta.index` says what the answer is taken from and of what day.",
  example: "q=gpt-oss&kind=base&limit=1&mix=3:1",
  parameters: {
    ...hubFilterParameters,
    ...hubOrderParameters,
    ...mixParameters,
    limit: integer("Most repositories in one answer.", {
      ...{ min: 1, max: MOST_HUB_ROWS, fallback: HUB_PAGE },
    }),
    cursor,
  },
  schema: envelope(z.array(HubRow), HubListMeta),
  mayBeDown: true,
  sample: hubListSample,
  async answer(values, { search }) {
    try {
      const body = await hubListBody(search, {
        limit: values.limit ?? HUB_PAGE,
        cursor: values.cursor,
      });
      const { next } = body.meta;
      return { body, maxAge: HUB_MAX_AGE, ...(next && { link: `<${next}>; rel="next"` }) };
    } catch (error) {
      if (!CursorError.is(error)) return hubUnavailable(error);
      return FOREIGN_CURSOR;
    }
  },
});
