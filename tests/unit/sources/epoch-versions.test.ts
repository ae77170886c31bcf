import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { epochVersions } from "@/lib/sources/epoch-versions";
import { fetchSource } from "@/lib/sources/fetch";
import { copy, csv, factsOf, refusal, rejection } from "./support";

const FILE = "quality/epoch_model_versions.2026-07-01.csv";
const HEADER =
  "Model version,ECI Score,Release date,Organization,Country,Model accessibility,Training compute (FLOP),Confidence,Model name,Display name";
const ROW =
  "nova-1_max,150.1,2026-03-04,Acme,Norway,Open weights (unrestricted),9.7e+24,Likely,Nova,Nova 1 (max)";
const file = (...rows: string[]) => copy(FILE, csv(HEADER, ...rows));
const answering = (bytes: Uint8Array<ArrayBuffer>) => async () =>
  new Response(bytes, { headers: { "last-modified": "Fri, 02 Oct 2026 08:00:00 GMT" } });

describe("Epoch model versions", () => {
  it("reads a version with its training compute", () => {
    expect(factsOf(epochVersions, file(ROW))).toEqual([
      {
        asOf: "2026-07-01",
        version: "nova-1_max",
        modelName: "Nova",
        displayName: "Nova 1 (max)",
        releaseDate: "2026-03-04",
        organization: "Acme",
        country: "Norway",
        accessibility: "Open weights (unrestricted)",
        trainingCompute: 9.7e24,
      },
    ]);
  });

  it("leaves open what Epoch has not filed yet", () => {
    expect(factsOf(epochVersions, file("nova-2,,,,,,,Unknown,,"))[0]).toMatchObject({
      version: "nova-2",
      modelName: null,
      releaseDate: null,
      trainingCompute: null,
    });
  });

  it("finds its list in the live archive, whatever folder it is in", async () => {
    const zip = zipSync({
      "benchmark_data/other.csv": strToU8("a,b\n"),
      "benchmark_data/epoch_capabilities_index.csv": strToU8(csv(HEADER, ROW)),
    });
    const [input] = await fetchSource(epochVersions, {
      fetch: answering(new Uint8Array(zip)),
      today: "2026-11-23",
    });
    expect(input).toMatchObject({
      file: "https://epoch.ai/data/benchmark_data.zip/epoch_capabilities_index.csv",
      text: csv(HEADER, ROW),
      fetchedOn: "2026-10-02",
    });
  });

  it("refuses an archive without its list, or cut off", async () => {
    const zip = new Uint8Array(zipSync({ "other.csv": strToU8("a,b\n") }));
    const ask = (bytes: Uint8Array<ArrayBuffer>) =>
      rejection(fetchSource(epochVersions, { fetch: answering(bytes), today: "2026-11-23" }));
    expect(await ask(zip)).toBe(
      "https://epoch.ai/data/benchmark_data.zip: epoch_capabilities_index.csv: is missing",
    );
    expect(await ask(zip.slice(0, 20))).toBe(
      "https://epoch.ai/data/benchmark_data.zip: is not a whole .zip",
    );
  });

  it("refuses a version listed twice", () => {
    expect(refusal(epochVersions, file(ROW, ROW))).toBe(
      `${FILE}: row 2: Model version: is the same as row 1: nova-1_max`,
    );
  });

  it("refuses training compute that is no number", () => {
    expect(refusal(epochVersions, file(ROW.replace("9.7e+24", "lots")))).toBe(
      `${FILE}: row 1: Training compute (FLOP): is not a number: "lots"`,
    );
  });

  it("refuses a release date that is only a month, which Epoch never gives", () => {
    expect(refusal(epochVersions, file(ROW.replace("2026-03-04", "2026-03")))).toBe(
      `${FILE}: row 1: Release date: is not a date: "2026-03"`,
    );
  });

  it("refuses training compute of nothing", () => {
    expect(refusal(epochVersions, file(ROW.replace("9.7e+24", "0")))).toBe(
      `${FILE}: row 1: Training compute (FLOP): is not above 0: 0`,
    );
  });
});
