import { describe, expect, it } from "vitest";
import { trackedModels } from "@/lib/sources/tracked-models";
import { copy, csv, factsOf, refusal } from "./support";

const FOLDER = "hub/tracked-models";
const SIZES = `${FOLDER}/model_parameters.csv`;
const DATES = `${FOLDER}/release_date_corrections.csv`;
const REGIONS = `${FOLDER}/organization_regions.csv`;
const sizes = (...rows: string[]) =>
  copy(SIZES, csv("model_id,total_params_b,active_params_b,is_moe,notes", ...rows));
const dates = (...rows: string[]) =>
  copy(
    DATES,
    csv("# by hand", "# more", "model_id,hf_created_at,actual_release_date,notes", ...rows),
  );
const regions = (...rows: string[]) => copy(REGIONS, csv("hf_org,region,notes", ...rows));

const NOVA = "acme/Nova,30.5,3.3,true,";
const NOVA_DATE = "acme/Nova,2026-01-01,2026-01-27,26 days early";

describe("tracked models", () => {
  it("reads sizes as counts, corrected dates past the comment lines, and regions", () => {
    expect(factsOf(trackedModels, sizes(NOVA), dates(NOVA_DATE), regions("acme,eu,"))).toEqual({
      parameters: [
        {
          source: "tracked-models",
          asOf: "2026-08-17",
          repo: "acme/Nova",
          total: 30_500_000_000,
          active: 3_300_000_000,
          note: null,
        },
      ],
      releaseDates: [
        {
          asOf: "2026-08-17",
          repo: "acme/Nova",
          hubCreated: "2026-01-01",
          released: "2026-01-27",
          note: "26 days early",
        },
      ],
      regions: [{ asOf: "2026-08-17", organization: "acme", region: "eu" }],
    });
  });

  it("rounds a size to whole parameters", () => {
    const read = factsOf(
      trackedModels,
      sizes("acme/Tiny,0.0013337,,,"),
      dates(NOVA_DATE),
      regions("acme,eu,"),
    );
    expect(read.parameters[0]).toMatchObject({ total: 1_333_700, active: null });
  });

  it("refuses a size of 0", () => {
    expect(
      refusal(trackedModels, sizes("acme/Nova,0,,,"), dates(NOVA_DATE), regions("acme,eu,")),
    ).toBe(`${SIZES}: row 1: total_params_b: is not above 0: 0`);
  });

  it("refuses a release date no calendar has, counting rows without the comments", () => {
    const bad = dates(NOVA_DATE, "acme/B,2026-01-01,2026-02-30,");
    expect(refusal(trackedModels, sizes(NOVA), bad, regions("acme,eu,"))).toBe(
      `${DATES}: row 2: actual_release_date: is not a date: "2026-02-30"`,
    );
  });

  it("refuses a region it does not know", () => {
    expect(refusal(trackedModels, sizes(NOVA), dates(NOVA_DATE), regions("acme,mars,"))).toMatch(
      /^hub\/tracked-models\/organization_regions.csv: row 1: region: Invalid option/,
    );
  });

  it("refuses a model listed twice", () => {
    expect(refusal(trackedModels, sizes(NOVA, NOVA), dates(NOVA_DATE), regions("acme,eu,"))).toBe(
      `${SIZES}: row 2: model_id: is the same as row 1: acme/Nova`,
    );
  });
});
