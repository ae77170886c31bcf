import { z } from "zod";
import type { OrganizationRegionFact, ParameterFact, ReleaseDateFact } from "@/lib/domain/facts";
import { dayOf, part } from "./as-of";
import { billions, cellPositive, cellText, Day, orNull, RepoId, Text } from "./cells";
import { refuseDuplicates } from "./check";
import { readCsv } from "./csv";
import type { Source } from "./source";

const Parameters = z.object({
  model_id: RepoId,
  total_params_b: cellPositive,
  active_params_b: orNull(cellPositive),
  notes: cellText,
});
const Correction = z.object({
  model_id: RepoId,
  hf_created_at: Day,
  actual_release_date: Day,
  notes: cellText,
});
const Region = z.object({
  hf_org: Text,
  region: z.enum(["us", "china", "eu", "other", "unknown"]),
});

export type TrackedModels = {
  parameters: ParameterFact[];
  releaseDates: ReleaseDateFact[];
  regions: OrganizationRegionFact[];
};

const LIVE = "https://raw.githubusercontent.com/Interconnects-AI/tracked-models/main/metadata";
/** The files have no date in their names: this is the day of the first copies. */
const COPY_AS_OF = "2026-08-17";

export const trackedModels: Source<TrackedModels, "tracked-models"> = {
  id: "tracked-models",
  name: "Interconnects tracked models",
  license: "Apache-2.0",
  attribution: "Interconnects AI, tracked-models, Apache-2.0",
  homepage: "https://github.com/Interconnects-AI/tracked-models",
  urls: [
    `${LIVE}/model_parameters.csv`,
    `${LIVE}/release_date_corrections.csv`,
    `${LIVE}/organization_regions.csv`,
  ],
  files: [
    "hub/tracked-models/model_parameters.csv",
    "hub/tracked-models/release_date_corrections.csv",
    "hub/tracked-models/organization_regions.csv",
  ],
  group: "hub",
  asOf: (inputs) => dayOf(inputs, COPY_AS_OF),
  parse(inputs, asOf) {
    const parameters = part(inputs, "model_parameters");
    const corrections = part(inputs, "release_date_corrections");
    const regions = part(inputs, "organization_regions");
    const sizes = readCsv(parameters, Parameters);
    const dates = readCsv(corrections, Correction, { comments: true });
    const places = readCsv(regions, Region);
    refuseDuplicates(parameters.file, sizes, ["model_id"]);
    refuseDuplicates(corrections.file, dates, ["model_id"]);
    refuseDuplicates(regions.file, places, ["hf_org"]);
    return {
      parameters: sizes.map((row) => ({
        source: "tracked-models",
        asOf,
        repo: row.model_id,
        total: billions(row.total_params_b),
        active: row.active_params_b === null ? null : billions(row.active_params_b),
        note: row.notes,
      })),
      releaseDates: dates.map((row) => ({
        asOf,
        repo: row.model_id,
        hubCreated: row.hf_created_at,
        released: row.actual_release_date,
        note: row.notes,
      })),
      regions: places.map((row) => ({ asOf, organization: row.hf_org, region: row.region })),
    };
  },
};
