import { z } from "zod";
import type { LicenseFact } from "@/lib/domain/facts";
import { dayOf, only } from "./as-of";
import { RepoId, Text } from "./cells";
import { refuseDuplicates } from "./check";
import { readCsv } from "./csv";
import type { Source } from "./source";

const Row = z.object({ repo: RepoId, identified_license: Text });

export const repoLicenses: Source<LicenseFact[], "repo-licenses"> = {
  id: "repo-licenses",
  name: "License texts identified in Hub repos",
  license: "facts",
  attribution: "License files on the Hugging Face Hub, as identified by the socair project",
  homepage: "https://huggingface.co/docs/hub/repositories-licenses",
  urls: [],
  files: ["licences/per_repo_identified.*.csv"],
  group: "hub",
  asOf: dayOf,
  parse(inputs, asOf) {
    const input = only(inputs);
    const rows = readCsv(input, Row);
    refuseDuplicates(input.file, rows, ["repo"]);
    return rows.map((row) => ({
      source: "repo-licenses",
      asOf,
      repo: row.repo,
      license: row.identified_license,
      commercialUse: null,
    }));
  },
};
