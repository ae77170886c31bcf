import { changesPage } from "@/lib/catalog/changes-page";
import { changesHref, loadChanges } from "@/lib/search/changes";
import { loadMix, toTokenMix } from "@/lib/search/mix";

/** What the search parameters of `/changes` show, on the page and in its picture; a bad value counts as its default. */
export function sharedChanges(search: URLSearchParams) {
  const [state, mix] = [loadChanges(search), loadMix(search)];
  return { state, mix, view: changesPage(state, toTokenMix(mix)), path: changesHref(state, mix) };
}
