import { expect, it } from "vitest";
import type { HubRepoFact } from "@/lib/domain/facts";
import { hubLicenses } from "@/lib/domain/join/hub-licenses";
import type { License } from "@/lib/domain/license";

it("counts repos and downloads by license, under our own ids, those without a tag apart", () => {
  const repo = (license: string | null, downloads30d: number | null, asOf: string) =>
    ({ license, licenseName: null, downloads30d, asOf }) as HubRepoFact;
  const mit = { id: "mit", aliases: ["MIT License"] } as License;
  const repos = [
    repo("mit", 5, "2026-06-01"),
    repo("MIT License", 10, "2026-08-01"),
    repo("Own-Terms", null, "2026-05-01"),
    repo(null, 7, "2026-05-01"),
  ];
  expect(hubLicenses(repos, [mit])).toEqual([
    { license: "mit", repos: 2, downloads30d: 15, asOf: "2026-08-01" },
    { license: null, repos: 1, downloads30d: 7, asOf: "2026-05-01" },
    { license: "own-terms", repos: 1, downloads30d: 0, asOf: "2026-05-01" },
  ]);
});
