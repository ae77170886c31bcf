import { z } from "zod";
import { allOffers } from "@/lib/catalog/offer-details";
import { HOST_KINDS } from "@/lib/domain/host";
import { OFFER_STATES } from "@/lib/domain/offer";
import { endpoint } from "../endpoint";
import { envelope } from "../envelope";
import { hostFilter, modelFilter } from "../id-filters";
import { mixOf, mixParameters } from "../mix-parameters";
import { page, PageMeta, pageParameters } from "../paging";
import { choices } from "../parameters";
import { OfferRow } from "../schema/offer";
import { toOfferRow } from "../to-offer-row";

const PATH = "/api/v1/offers";

export const offers = endpoint({
  path: PATH,
  operation: "listOffers",
  summary: "Every offer: one model on one host",
  about: "By model, then host. In pages: follow `meta.next`.",
  example: "host=groq&state=paid",
  parameters: {
    model: modelFilter,
    host: hostFilter,
    kind: choices("Kind of host.", HOST_KINDS, "host"),
    state: choices("State of the offer.", OFFER_STATES, "paid"),
    ...mixParameters,
    ...pageParameters,
  },
  schema: envelope(z.array(OfferRow), PageMeta),
  answer(values, asked) {
    const { model, host, kind, state } = values;
    const wanted = allOffers(mixOf(asked.search)).filter(
      (offer) =>
        (!model || model.has(offer.model)) &&
        (!host || host.has(offer.host)) &&
        (!kind || kind.some((one) => one === offer.hostFacts?.kind)) &&
        (!state || state.includes(offer.state)),
    );
    const { data, meta, link } = page(wanted, values, asked, PATH);
    return { body: { data: data.map(toOfferRow), meta }, ...(link && { link }) };
  },
});
