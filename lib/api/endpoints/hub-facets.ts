import { hubFacets as counted } from "@/lib/hub-site/hub-facets";
import { HUB_FACETS_PATH, loadHub } from "@/lib/search/hub";
import { slowEndpoint } from "../endpoint";
import { answerMeta, envelope } from "../envelope";
import { hubFilterParameters } from "../hub-parameters";
import { hubFacetsSample } from "../hub-samples";
import { hubUnavailable } from "../hub-unavailable";
import { HubFacets, HubMeta } from "../schema/hub";
import { HUB_MAX_AGE } from "./hub-models";

export const hubFacets = slowEndpoint({
  path: HUB_FACETS_PATH,
  operation: "countHubModels",
  summary: "How many repositories of the Hub each value of a filter would leave",
  about:
    "Each count is under all filters but its own, so that it says what another choice would give. Sizes are classes of `params`.",
  example: "q=gpt-oss",
  parameters: hubFilterParameters,
  schema: envelope(HubFacets, HubMeta),
  mayBeDown: true,
  sample: hubFacetsSample,
  async answer(_, { search }) {
    try {
      const { facets, index } = await counted(loadHub(search));
      return { body: { data: facets, meta: { ...answerMeta(1), index } }, maxAge: HUB_MAX_AGE };
    } catch (error) {
      return hubUnavailable(error);
    }
  },
});
