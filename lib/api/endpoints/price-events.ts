import { z } from "zod";
import { catalog } from "@/lib/catalog";
import { dateWithin } from "@/lib/domain/compare-text";
import { endpoint } from "../endpoint";
import { envelope } from "../envelope";
import { hostFilter, modelFilter } from "../id-filters";
import { page, PageMeta, pageParameters } from "../paging";
import { partialDate } from "../parameters";
import { refuseParameters } from "../problem";
import { PriceEvent } from "../schema/lists";

const PATH = "/api/v1/price-events";

export const priceEvents = endpoint({
  path: PATH,
  operation: "listPriceEvents",
  summary: "When which price appeared, changed or went",
  about: "By date, oldest first. In pages: follow `meta.next`.",
  example: "model=openai/gpt-oss-120b&since=2026-01",
  parameters: {
    model: modelFilter,
    host: hostFilter,
    since: partialDate("First day, month or year.", "2026-01"),
    until: partialDate("Last day, month or year, included.", "2026-06-30"),
    ...pageParameters,
  },
  schema: envelope(z.array(PriceEvent), PageMeta),
  answer(values, asked) {
    const { model, host, since, until } = values;
    // A day within the month that `until` names is not after it.
    const inverted = since !== null && until !== null && since.slice(0, until.length) > until;
    const detail = "since is after until.";
    const refused = refuseParameters(
      "bad-parameter",
      inverted ? [{ parameter: "since", detail }] : [],
    );
    if (refused) return refused;
    const wanted = catalog()["price-events"].filter(
      (event) =>
        (!model || (event.model !== null && model.has(event.model))) &&
        (!host || host.has(event.host)) &&
        dateWithin(event.date, since, until),
    );
    const { data, meta, link } = page(wanted, values, asked, PATH);
    return { body: { data, meta }, ...(link && { link }) };
  },
});
