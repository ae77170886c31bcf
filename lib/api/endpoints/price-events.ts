import { z } from "zod";
import { catalog } from "@/lib/catalog";
import { byModel } from "@/lib/catalog/by-model";
import { judgedEvents, type JudgedEvent } from "@/lib/catalog/price-events";
import { dateWithin } from "@/lib/domain/compare-text";
import { HOST_KINDS } from "@/lib/domain/host";
import { PRICE_CHANGE_KINDS } from "@/lib/domain/price-change-kind";
import { endpoint } from "../endpoint";
import { envelope } from "../envelope";
import { hostFilter, labFilter, modelFilter } from "../id-filters";
import { mixOf, mixParameters } from "../mix-parameters";
import { page, PageMeta, pageParameters } from "../paging";
import { choice, choices, partialDate } from "../parameters";
import { priceEventsCsv } from "../price-events-csv";
import { refuseParameters } from "../problem";
import { PriceEventRow } from "../schema/price-event";

const PATH = "/api/v1/price-events";

// Events tell of no batch prices.
const { mix, cached } = mixParameters;

export const priceEvents = endpoint({
  path: PATH,
  operation: "listPriceEvents",
  summary: "When which price appeared, changed or went",
  about:
    "By date. In pages: follow `meta.next`. A model’s page shows those of its hosts, but for plans: `model=…&kind=lab,cloud,host&change=added,cut,rise,other,removed&order=newest`.",
  example: "model=openai/gpt-oss-120b&change=cut,rise&since=2026-01",
  parameters: {
    model: modelFilter,
    lab: labFilter,
    host: hostFilter,
    kind: choices("Kind of host.", HOST_KINDS, "host"),
    change: choices("What it did to the price at the mix.", PRICE_CHANGE_KINDS, "cut"),
    since: partialDate("First day, month or year.", "2026-01"),
    until: partialDate("Last day, month or year, included.", "2026-06-30"),
    order: choice("Which come first.", ["oldest", "newest"], "oldest"),
    ...{ mix, cached },
    ...pageParameters,
    format: choice("How to answer: json, or csv with the same pages.", ["json", "csv"], "json"),
  },
  schema: envelope(z.array(PriceEventRow), PageMeta),
  otherTypes: ["text/csv"],
  answer(values, asked) {
    const { model, lab, host, kind, change, since, until } = values;
    // A day within the month that `until` names is not after it.
    const inverted = since !== null && until !== null && since.slice(0, until.length) > until;
    const detail = "since is after until.";
    const refused = refuseParameters(
      "bad-parameter",
      inverted ? [{ parameter: "since", detail }] : [],
    );
    if (refused) return refused;
    const { models, hosts } = byModel(catalog());
    const wanted = judgedEvents(
      (event) =>
        (!model || (event.model !== null && model.has(event.model))) &&
        (!lab || lab.has(models.get(event.model ?? "")?.lab ?? "")) &&
        (!host || host.has(event.host)) &&
        (!kind || kind.some((one) => one === hosts.get(event.host)?.kind)) &&
        dateWithin(event.date, since, until),
      mixOf(asked.search),
    ).filter((one) => !change || (one.change !== null && change.includes(one.change)));
    const ordered = values.order === "newest" ? wanted.toReversed() : wanted;
    const { data, meta, link } = page(ordered, values, asked, PATH);
    if (values.format === "csv") {
      return {
        ...{ text: priceEventsCsv(data), type: "text/csv; charset=utf-8; header=present" },
        ...{ filename: "weighbridge-price-events.csv", ...(link && { link }) },
      };
    }
    return { body: { data: data.map(toRow), meta }, ...(link && { link }) };
  },
});

function toRow({ event, before, change, ratio }: JudgedEvent): PriceEventRow {
  if (!before) return { ...event, before, change, ratio };
  const { input, output, cacheRead, cacheWrite } = before;
  return { ...event, before: { input, output, cacheRead, cacheWrite }, change, ratio };
}
