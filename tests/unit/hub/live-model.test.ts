import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { HubFault } from "@/lib/hub/hub-fault";
import { createLiveModel } from "@/lib/hub/live-model";
import type { FaultName } from "@/tests/hub-server/faults";
import { startHubServer, TOKEN, type HubServer } from "@/tests/hub-server/server";
import { fastClock } from "./clocks";

const REPO = "openai/gpt-oss-120b";

let hub: HubServer;
beforeAll(async () => {
  hub = await startHubServer({ quota: 100_000 });
});
afterEach(() => {
  hub.setFaults();
});
afterAll(() => hub.close());

/** The real client through the wrapped fetch, asking the stand-in; its seconds pass twenty times as fast. */
function asker(env: Record<string, string> = {}) {
  const faults: HubFault[] = [];
  const ask = createLiveModel({
    env: { HF_ENDPOINT: hub.url, HF_ROUTER_ENDPOINT: hub.url, HUB_TIMEOUT_MS: "40000", ...env },
    fetch,
    clock: fastClock(),
    random: () => 0,
    report: (fault) => faults.push(fault),
  });
  return { ask, faults };
}

/** What one model's facts are. */
async function facts(repo: string) {
  const answer = await asker().ask(repo);
  if (answer.state !== "live") throw new Error(JSON.stringify(answer));
  return answer.facts;
}

describe("live facts", () => {
  it("says what the Hub says, in our words", async () => {
    const answer = await asker().ask(REPO);
    expect(answer).toMatchObject({
      state: "live",
      asOf: expect.stringMatching(/^2026-11-23T12:/),
      facts: {
        hubId: "65f0000000000000000000a1",
        id: REPO,
        license: { tags: ["apache-2.0"], name: null },
        downloads30d: 5_123_456,
        likes: 5001,
        gated: "false",
        pipeline: "text-generation",
        created: "2025-08-04",
        lastModified: "2026-11-20",
        children: { finetune: 98, quantized: 210, adapter: 45, merge: 3 },
        storageBytes: 195_764_040_704,
      },
    });
  });

  it("marks weights that are packed", async () => {
    expect((await facts(REPO)).weights).toEqual({ elements: 120_412_337_472, counts: "packed" });
    expect((await facts("MiniMaxAI/MiniMax-M2")).weights?.counts).toBe("parameters");
    expect((await facts("example-quantizer/gpt-oss-20b-GGUF")).weights).toBeNull();
  });

  it("takes the sum where the total is less than its parts", async () => {
    expect((await facts("deepseek-ai/DeepSeek-V3.1")).weights?.elements).toBe(684_489_830_400);
  });

  it("reads licenses from the card where no tag says them, and the name behind other", async () => {
    expect((await facts("deepseek-ai/DeepSeek-V3.1")).license.tags).toEqual(["mit", "apache-2.0"]);
    expect((await facts("moonshotai/Kimi-K2.6")).license).toEqual({
      tags: ["other"],
      name: "modified-mit",
      link: "LICENSE",
    });
  });

  it("says who decides on a gated one, what it was made from, and that one is taken down", async () => {
    expect(await facts("meta-llama/Llama-3.1-8B-Instruct")).toMatchObject({
      gated: "manual",
      baseModels: [{ relation: "finetune", repo: "meta-llama/Llama-3.1-8B" }],
    });
    expect((await facts("example-maker/duet-9b-merge")).baseModels).toHaveLength(2);
    expect((await facts("example-maker/taken-down-7b")).disabled).toBe(true);
  });

  it("counts a result as verified only with its token, and leaves out one without a number", async () => {
    const { evaluations, evaluationsLeftOut } = await facts(REPO);
    expect(evaluations.map(({ task, value, verified }) => [task, value, verified])).toEqual([
      ["gpqa_diamond", 80.1, true],
      ["gsm8k", 95.4, false],
    ]);
    expect(evaluationsLeftOut).toBe(1);
  });

  it("lists who serves it now, with what each says and null for the rest", async () => {
    const answer = await asker().ask(REPO);
    if (answer.state !== "live" || answer.providers.state !== "live") throw new Error("not live");
    expect(answer.providers.providers).toEqual([
      expect.objectContaining({ provider: "novita", input: 0.05, output: 0.25, latencyMs: 849 }),
      expect.objectContaining({ provider: "together", throughput: 160.1, context: 131_072 }),
      {
        provider: "featherless-ai",
        context: null,
        input: null,
        output: null,
        latencyMs: null,
        throughput: null,
      },
    ]);
  });

  it("has no providers for a model the router does not know", async () => {
    expect(await asker().ask("deepseek-ai/DeepSeek-V3.1")).toMatchObject({
      providers: { state: "live", providers: [] },
    });
  });

  it("keeps the Hub's facts when only the router fails", async () => {
    hub.setFaults({ name: "500", path: "/v1/" });
    expect(await asker().ask(REPO)).toMatchObject({
      state: "live",
      facts: { likes: 5001 },
      providers: { state: "unknown", reason: { kind: "failed", status: 500 } },
    });
  });

  it("finds a repository spelt in another case", async () => {
    expect((await facts("OpenAI/GPT-OSS-120B")).id).toBe(REPO);
  });

  it("asks once for readers who come at the same time", async () => {
    const { ask } = asker();
    const before = hub.asked.length;
    await Promise.all([ask(REPO), ask(REPO), ask(REPO)]);
    expect(hub.asked.length - before).toBe(2);
  });

  it("sends the token, and says that it is refused when it is", async () => {
    expect((await asker({ HF_TOKEN: TOKEN }).ask(REPO)).state).toBe("live");
    expect(await asker({ HF_TOKEN: "hf_wrong" }).ask(REPO)).toEqual({
      state: "snapshot",
      reason: { kind: "refused", status: 401 },
    });
  });
});

describe("why the snapshot stands", () => {
  /** The reason after a fault of the Hub, the router in order. */
  async function reasonAfter(name: FaultName, env: Record<string, string> = {}) {
    hub.setFaults({ name, path: "/api/" });
    const { ask, faults } = asker(env);
    const answer = await ask(REPO);
    return answer.state === "snapshot" ? { ...answer.reason, faults } : answer;
  }

  it("offline: nothing is asked", async () => {
    const before = hub.asked.length;
    expect(await asker({ HF_HUB_OFFLINE: "yes" }).ask(REPO)).toEqual({
      state: "snapshot",
      reason: { kind: "offline" },
    });
    expect(hub.asked.length).toBe(before);
  });

  it("a wrong setting: named, nothing is asked", async () => {
    expect(await asker({ HF_TOKEN: "secret" }).ask(REPO)).toEqual({
      state: "snapshot",
      reason: { kind: "setting", setting: "HF_TOKEN" },
    });
  });

  it("gone: a repository that is missing or private", async () => {
    expect(await asker().ask("openai/no-such-model")).toMatchObject({ reason: { kind: "gone" } });
  });

  it("renamed: the facts of the repository at the new name are not taken for this one's", async () => {
    expect(await asker().ask("deepseek-ai/DeepSeek-R1-0528")).toEqual({
      state: "snapshot",
      reason: { kind: "renamed", to: "deepseek-ai/DeepSeek-R1" },
    });
  });

  it("slow: still live within the time limit", async () => {
    hub.setFaults({ name: "slow", ms: 50 });
    expect((await asker().ask(REPO)).state).toBe("live");
  });

  it.each(["hang", "hang-halfway", "slow"] as const)("%s: timed out at the limit", async (name) => {
    const began = performance.now();
    expect(await reasonAfter(name, { HUB_TIMEOUT_MS: "3000" })).toMatchObject({
      kind: "timed-out",
    });
    expect(performance.now() - began).toBeLessThan(3000);
  });

  it.each(["reset", "cut"] as const)("%s: unreachable, after a second try", async (name) => {
    const before = hub.asked.length;
    expect(await reasonAfter(name)).toMatchObject({ kind: "unreachable" });
    expect(hub.asked.slice(before).filter((path) => path.startsWith("/api/"))).toHaveLength(2);
  });

  it("nobody listens: unreachable", async () => {
    expect(await asker({ HF_ENDPOINT: "http://127.0.0.1:9" }).ask(REPO)).toMatchObject({
      reason: { kind: "unreachable" },
    });
  });

  it.each([
    ["429", 30_000],
    ["429-bare", 60_000],
  ] as const)("%s: rate limited until the time it says, or a minute", async (name, waitMs) => {
    const began = Date.parse("2026-11-23T12:00:00Z");
    const reason = await reasonAfter(name);
    if (!("kind" in reason) || reason.kind !== "rate-limited") throw new Error("not limited");
    expect(Date.parse(reason.until) - began).toBeGreaterThanOrEqual(waitMs);
    expect(Date.parse(reason.until) - began).toBeLessThan(waitMs + 40_000);
  });

  it.each(["500", "504"] as const)("%s: failed, with the request's id", async (name) => {
    const reason = await reasonAfter(name);
    expect(reason).toMatchObject({
      kind: "failed",
      status: Number(name),
      faults: [{ requestId: expect.stringContaining("Root=1-stand-in") }],
    });
  });

  it("one 500: live after the second try", async () => {
    hub.setFaults({ name: "500", times: 1 });
    expect((await asker().ask(REPO)).state).toBe("live");
  });

  it.each(["truncated-json", "wrong-json", "wrong-types", "html"] as const)(
    "%s: malformed",
    async (name) => {
      expect(await reasonAfter(name)).toMatchObject({ kind: "malformed" });
    },
  );

  it("again and again: paused, without asking", async () => {
    hub.setFaults({ name: "reset", path: "/api/" });
    const { ask } = asker();
    for (let time = 0; time < 5; time += 1) await ask(REPO);
    const before = hub.asked.length;
    expect(await ask(REPO)).toMatchObject({ reason: { kind: "paused" } });
    expect(hub.asked.slice(before).filter((path) => path.startsWith("/api/"))).toEqual([]);
  });
});
