import { hubList } from "@/lib/hub-site/hub-list";
import type { HubList } from "@/lib/domain/hub/hub-row";
import { HUB_LIST_PATH, loadHub } from "@/lib/search/hub";
import { answerMeta, type AnswerMeta } from "./envelope";
import { mixOf } from "./mix-parameters";
import { nextAddress } from "./paging";

/** Rows of a page, unless asked otherwise, and the most there are. */
export const HUB_PAGE = 50;
export const MOST_HUB_ROWS = 500;

/** What the list's address answers, for the page's first HTML and for the API alike; a bad value counts as its default. */
export async function hubListBody(
  search: URLSearchParams,
  page: { limit: number; cursor: string | null },
): Promise<HubList & { meta: AnswerMeta }> {
  const { rows, next, ...rest } = await hubList(loadHub(search), mixOf(search), page);
  const meta = {
    ...answerMeta(rows.length),
    ...rest,
    next: next && nextAddress(HUB_LIST_PATH, search, next),
  };
  return { data: rows, meta };
}
