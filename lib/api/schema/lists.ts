import { Host as DomainHost } from "@/lib/domain/host";
import { License as DomainLicense } from "@/lib/domain/license";
import { described } from "./described";

const SOURCE = "Address where this was seen.";
const SEEN = "Day it was seen.";

export const Host = described(DomainHost, {
  id: "Id.",
  name: "Name.",
  kind: "lab: a lab's own API; cloud: a cloud platform; host: runs the weights itself; reseller: lists other hosts' offers.",
  plan: "Whether it is sold as a subscription, so that its listed token prices are notional.",
  labs: "Labs whose own API this is.",
  twinOf: "The host whose regional or product twin this is; twins count as one in a model's price.",
  country: "Headquarters, ISO 3166-1 alpha-2; null when no source was found.",
  url: "Address.",
  aliases: "Other ids of the same provider in other sources.",
  source: SOURCE,
  seen: SEEN,
  note: "What is doubtful or special about it.",
});

export const License = described(DomainLicense, {
  id: "As the Hugging Face Hub spells it, or kebab-case for a named one behind the Hub's “other”.",
  name: "Full name.",
  short: "Short name.",
  spdx: "SPDX identifier, where there is one.",
  category: "Kind of license.",
  commercialUse: "Whether the weights may be used commercially.",
  limit:
    "Users or revenue above which commercial use needs asking; such weights count as restricted.",
  conditions: "What matters to someone choosing, in short.",
  url: "Address of the text.",
  source: SOURCE,
  seen: SEEN,
  aliases: "Other spellings.",
  hub: "Whether the Hub itself has this id.",
});
