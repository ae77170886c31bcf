import { z } from "zod";
import type { HubLicenseIdFact } from "@/lib/domain/facts";
import { dayOf, only } from "./as-of";
import { Text, WebAddress } from "./cells";
import { refuseDuplicates } from "./check";
import { readJson } from "./json";
import type { Source } from "./source";

const Row = z.object({
  id: Text,
  name: Text,
  license_url: WebAddress.nullable(),
  info_url: WebAddress.nullable(),
});

export const hubLicenseIds: Source<HubLicenseIdFact[], "hub-license-ids"> = {
  id: "hub-license-ids",
  name: "License ids of the Hub",
  license: "Apache-2.0",
  attribution: "Hugging Face Hub documentation, Apache-2.0",
  homepage: "https://huggingface.co/docs/hub/repositories-licenses",
  urls: [],
  files: ["licences/hub_license_ids.*.json"],
  group: "hub",
  asOf: dayOf,
  parse(inputs, asOf) {
    const input = only(inputs);
    const rows = readJson(input, z.array(Row).min(1, "has no rows"));
    refuseDuplicates(input.file, rows, ["id"]);
    return rows.map(({ id, name, license_url, info_url }) => ({
      asOf,
      id,
      name,
      url: license_url ?? info_url,
    }));
  },
};
