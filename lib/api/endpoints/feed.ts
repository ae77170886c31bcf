import { selectedChanges } from "@/lib/catalog/changes";
import { changesFeed } from "@/lib/catalog/changes-feed";
import { atomFeed } from "@/lib/domain/feed/atom";
import { jsonFeed } from "@/lib/domain/feed/json-feed";
import type { Feed } from "@/lib/domain/feed/feed";
import { CHANGE_KINDS } from "@/lib/domain/changes/change";
import { changesHref, FEED_FORMATS, FEED_PATH, feedHref, loadChanges } from "@/lib/search/changes";
import { loadMix, toTokenMix } from "@/lib/search/mix";
import { siteOrigin } from "@/lib/share/site-origin";
import { endpoint } from "../endpoint";
import { answerMeta } from "../envelope";
import { filterParameters, viewParameters } from "../explorer-parameters";
import { hostFilter, modelFilter } from "../id-filters";
import { mixParameters } from "../mix-parameters";
import { choice, choices } from "../parameters";
import { refuseParameters } from "../problem";
import { JsonFeed } from "../schema/json-feed";
import { toParameterError } from "../to-parameter-error";

/** The explorer's own parameters, so that an address of it becomes a feed. */
const parameters = {
  ...filterParameters,
  ...Object.fromEntries(
    Object.entries(viewParameters).map(([name, parameter]) => [
      name,
      { ...parameter, about: "Of the explorer’s table; changes nothing here.", idle: true },
    ]),
  ),
  host: hostFilter,
  model: modelFilter,
  kind: choices("Which changes.", CHANGE_KINDS, "cut"),
  format: choice("atom, or json for JSON Feed.", FEED_FORMATS, "atom"),
  ...mixParameters,
};

/** What changed, for readers of feeds: Atom or JSON Feed. */
export const feed = endpoint({
  path: FEED_PATH,
  operation: "getFeed",
  summary: "What changed, as a feed",
  about:
    "For feed readers: price changes, offers that came or ended, new models and scores, as /changes lists them. Takes the explorer’s filters. Not part of v1: Atom (RFC 4287) and JSON Feed 1.1 say what it answers.",
  example: "lab=deepseek&kind=cut,rise&format=json",
  parameters,
  schema: JsonFeed,
  jsonType: "application/feed+json",
  otherTypes: ["application/atom+xml"],
  answer(values, { search, headers }) {
    const mix = loadMix(search);
    const state = loadChanges(search);
    const selected = selectedChanges(state, toTokenMix(mix));
    const unknown = refuseParameters("bad-parameter", selected.problems.map(toParameterError));
    if (unknown) return unknown;
    const origin = siteOrigin(headers);
    if (!origin) {
      return { problem: "unknown-address", detail: "The request names no host to link to." };
    }
    const format = values.format ?? "atom";
    const { generatedAt: updated } = answerMeta(0);
    const asked: Feed = {
      ...{ origin, updated },
      self: feedHref(state, mix, format),
      page: changesHref({ ...state, day: null, before: null }, mix),
      ...changesFeed(state, selected, {
        query: feedHref(state, mix).slice("/feed?".length),
        page: (narrowed) => changesHref(narrowed, mix),
      }),
    };
    return format === "json"
      ? {
          text: JSON.stringify(jsonFeed(asked)),
          type: "application/feed+json; charset=utf-8",
          filename: "weighbridge.json",
          modified: updated,
        }
      : {
          text: atomFeed(asked),
          type: "application/atom+xml; charset=utf-8",
          filename: "weighbridge.xml",
          modified: updated,
        };
  },
});
