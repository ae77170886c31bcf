import { catalog, explorable } from "@/lib/catalog";
import { endpoint } from "../endpoint";
import { answerMeta, envelope } from "../envelope";
import { Meta } from "../schema/meta";

export const meta = endpoint({
  path: "/api/v1/meta",
  operation: "getMeta",
  summary: "Sources with their dates and attribution, and how much there is",
  about: "Name a source's attribution when you pass its figures on.",
  example: "",
  parameters: {},
  schema: envelope(Meta),
  answer: () => ({ body: { data: summary(), meta: answerMeta(1) } }),
});

function summary(): Meta {
  const data = catalog();
  const { models } = explorable();
  const weights = (kind: string) => models.filter((model) => model.weights === kind).length;
  return {
    sources: data.sources.map((source) => ({ ...source, skipped: source.skipped.length })),
    coverage: {
      models: models.length,
      open: weights("open"),
      restricted: weights("restricted"),
      closed: weights("closed"),
      priced: models.filter(({ offers }) => offers.length > 0).length,
      indexed: models.filter(({ index }) => index !== null).length,
      offers: data.offers.length,
      hosts: data.curated.hosts.length,
      licenses: data.curated.licenses.length,
      benchmarks: data.curated.benchmarks.length,
      scores: data.scores.length,
      priceEvents: data["price-events"].length,
      unmatched: data.unmatched.length,
    },
  };
}
