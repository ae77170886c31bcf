import { createTarGzip } from "nanotar";
import { describe, expect, it } from "vitest";
import { fetchSource } from "@/lib/sources/fetch";
import { piAi } from "@/lib/sources/pi-ai";
import { rejection } from "./support";

const REGISTRY = "https://registry.npmjs.org/@earendil-works/pi-ai";
const TARBALL = `${REGISTRY}/-/pi-ai-9.9.9.tgz`;
const DATA = "package/dist/providers/data";

const registry = (tarball = TARBALL) => ({
  "dist-tags": { latest: "9.9.9" },
  time: { created: "2025-01-01T00:00:00.000Z", "9.9.9": "2026-11-10T12:20:46.000Z" },
  versions: { "9.9.9": { dist: { tarball } } },
});
/** A package registry with this document and this tarball. */
const serving =
  (document: object, tarball: Uint8Array<ArrayBuffer>) => async (url: string | URL | Request) =>
    String(url) === TARBALL ? new Response(tarball) : Response.json(document);
const packed = async (...names: string[]) =>
  new Uint8Array(await createTarGzip(names.map((name) => ({ name, data: `{"of": "${name}"}` }))));
const ask = (document: object, tarball: Uint8Array<ArrayBuffer>) =>
  fetchSource(piAi, { fetch: serving(document, tarball), today: "2026-11-23" });

describe("the live pi-ai package", () => {
  it("takes the price files of the newest version, dated by its publication", async () => {
    const tarball = await packed(
      "package/package.json",
      `${DATA}/.manifest.json`,
      `${DATA}/acme.json`,
    );
    expect(await ask(registry(), tarball)).toEqual([
      {
        file: `${TARBALL}/acme.json`,
        text: `{"of": "${DATA}/acme.json"}`,
        fetchedOn: "2026-11-10",
      },
    ]);
  });

  it("refuses a tarball from another place than the registry", async () => {
    const tarball = await packed(`${DATA}/acme.json`);
    expect(await rejection(ask(registry("https://acme.test/pi-ai.tgz"), tarball))).toMatch(
      /^https:\/\/registry.npmjs.org\/@earendil-works\/pi-ai: versions\.9\.9\.9\.dist\.tarball: Invalid string/,
    );
  });

  it("refuses a package whose price files have moved", async () => {
    expect(await rejection(ask(registry(), await packed("package/package.json")))).toBe(
      `${TARBALL}: has no price files where they used to be`,
    );
  });

  it("refuses a tarball that is cut off", async () => {
    const tarball = await packed(`${DATA}/acme.json`);
    expect(await rejection(ask(registry(), tarball.slice(0, 30)))).toBe(
      `${TARBALL}: is not a whole .tgz`,
    );
  });

  it("refuses a registry that names no date for the newest version", async () => {
    expect(await rejection(ask({ ...registry(), time: {} }, await packed()))).toBe(
      `${REGISTRY}: 9.9.9: has no tarball or no date`,
    );
  });
});
