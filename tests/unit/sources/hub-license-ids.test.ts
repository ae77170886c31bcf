import { describe, expect, it } from "vitest";
import { hubLicenseIds } from "@/lib/sources/hub-license-ids";
import { copy, factsOf, refusal } from "./support";

const FILE = "licences/hub_license_ids.2026-08-22.json";
const file = (rows: unknown) => copy(FILE, JSON.stringify(rows));
const row = { id: "nova-1.0", name: "Nova License 1.0", license_url: null, info_url: null };

describe("license ids of the Hub", () => {
  it("reads an id, with the license's own address before a page about it", () => {
    const both = {
      ...row,
      license_url: "https://acme.test/license",
      info_url: "https://acme.test/about",
    };
    expect(factsOf(hubLicenseIds, file([both]))).toEqual([
      {
        asOf: "2026-08-22",
        id: "nova-1.0",
        name: "Nova License 1.0",
        url: "https://acme.test/license",
      },
    ]);
    expect(factsOf(hubLicenseIds, file([{ ...both, license_url: null }]))[0]?.url).toBe(
      "https://acme.test/about",
    );
    expect(factsOf(hubLicenseIds, file([row]))[0]?.url).toBeNull();
  });

  it("refuses an address that is not one", () => {
    expect(refusal(hubLicenseIds, file([{ ...row, info_url: "acme.test" }]))).toBe(
      `${FILE}: 0.info_url: is not a web address: "acme.test"`,
    );
  });

  it("refuses an id listed twice", () => {
    expect(refusal(hubLicenseIds, file([row, row]))).toBe(
      `${FILE}: row 2: id: is the same as row 1: nova-1.0`,
    );
  });

  it("refuses an empty list", () => {
    expect(refusal(hubLicenseIds, file([]))).toBe(`${FILE}: has no rows`);
  });
});
