import { describe, expect, it } from "vitest";
import { fetchSource } from "@/lib/sources/fetch";
import { hubRepos } from "@/lib/sources/hub-repos";
import { modelsDev } from "@/lib/sources/models-dev";
import { trackedModels } from "@/lib/sources/tracked-models";
import { rejection } from "./support";

const today = "2026-11-23";
const URL = "https://models.dev/api.json";
/** Never answers; ends when it is told to. */
const silent: typeof fetch = (_, init) =>
  new Promise((_, reject) =>
    init?.signal?.addEventListener("abort", () => reject(init.signal?.reason)),
  );

describe("asking a live source", () => {
  it("dates an answer by its Last-Modified, else by today", async () => {
    const headers = { "last-modified": "Wed, 30 Sep 2026 23:59:00 GMT" };
    const dated = async () => new Response("{}", { headers });
    const undated = async () => new Response("{}");
    expect(await fetchSource(modelsDev, { fetch: dated, today })).toEqual([
      { file: URL, text: "{}", fetchedOn: "2026-09-30" },
    ]);
    expect(await fetchSource(modelsDev, { fetch: undated, today })).toMatchObject([
      { fetchedOn: today },
    ]);
  });

  it("asks every address of a source of several files", async () => {
    const echo = async (url: string | globalThis.URL | Request) => new Response(String(url));
    const inputs = await fetchSource(trackedModels, { fetch: echo, today });
    expect(inputs.map((input) => input.text)).toEqual(trackedModels.urls);
  });

  it("refuses an answer that is not a success", async () => {
    const down = async () => new Response("sorry", { status: 503 });
    expect(await rejection(fetchSource(modelsDev, { fetch: down, today }))).toBe(
      `${URL}: answered 503`,
    );
  });

  it("gives up on an address that does not answer in time", async () => {
    const answer = fetchSource(modelsDev, { fetch: silent, today, timeoutMs: 20 });
    expect(await rejection(answer)).toBe(`${URL}: did not answer within 0.02 s`);
  });

  it("stops when it is told to, keeping the cause", async () => {
    const cause = new Error("enough");
    const controller = new AbortController();
    const { signal } = controller;
    const answer = fetchSource(modelsDev, { fetch: silent, today, signal });
    controller.abort(cause);
    await expect(answer).rejects.toMatchObject({ message: `${URL}: did not answer`, cause });
  });

  it("says that a source gathered by hand has no live address", async () => {
    expect(await rejection(fetchSource(hubRepos, { fetch, today }))).toBe(
      "hub-repos: has no live address: read it from a copy",
    );
  });
});
