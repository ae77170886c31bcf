import { describe, expect, it } from "vitest";
import { inferenceProviders } from "@/lib/hub/providers";

const model = (id: string, provider: string) => ({ id, providers: [{ provider, status: "live" }] });

/** Names of the providers in an answer of the router. */
async function named(body: unknown): Promise<string[]> {
  const fetch = async () => Response.json(body);
  const found = await inferenceProviders("a/b", { fetch, router: "https://router.test" });
  return found.map(({ provider }) => provider);
}

describe("inference providers", () => {
  it.each([
    ["by itself", model("a/b", "novita")],
    ["wrapped", { data: model("A/B", "novita") }],
    ["in a list", { object: "list", data: [model("c/d", "other"), model("a/b", "novita")] }],
  ])("are read from the model %s", async (_form, body) => {
    expect(await named(body)).toEqual(["novita"]);
  });

  it("are none where the list lacks the model", async () => {
    expect(await named({ data: [model("c/d", "other")] })).toEqual([]);
  });

  it("are not guessed from another shape", async () => {
    await expect(named({ models: [] })).rejects.toMatchObject({ reason: { kind: "malformed" } });
  });
});
