import type { LiveModel, LiveProviders } from "@/lib/domain/hub/live-facts";
import { askModel } from "./ask-model";
import { systemClock, type Clock } from "./clock";
import type { HubFault } from "./hub-fault";
import { createHubFetch } from "./hub-fetch";
import { inferenceProviders } from "./providers";
import { hubSettings, type HubSettings } from "./settings";
import { toFault } from "./to-fault";

/** Fresh facts of a repository, or why the snapshot stands. Never throws. */
type AskLiveModel = (repo: string) => Promise<LiveModel>;

type LiveModelParts = {
  env: Readonly<Record<string, string | undefined>>;
  fetch: typeof fetch;
  clock: Clock;
  random: () => number;
  /** Is told of every fault, with the Hub's request id. */
  report: (fault: HubFault) => void;
};

export function createLiveModel({ env, report, ...parts }: LiveModelParts): AskLiveModel {
  const faultOf = (error: unknown, asked: string, settings?: HubSettings) => {
    const fault = toFault(error, { isAnonymous: settings?.token === undefined, asked });
    if (!fault.isRepeat) report(fault);
    return fault.reason;
  };
  let settings: HubSettings;
  try {
    settings = hubSettings(env);
  } catch (error) {
    const reason = faultOf(error, "settings");
    return async () => ({ state: "snapshot", reason });
  }
  if (settings.offline) return async () => ({ state: "snapshot", reason: { kind: "offline" } });

  const limits = { ...parts, timeLimitMs: settings.timeLimitMs, waitsForLimit: false };
  // Hub and router fail apart: each has its own breaker and its own rate limit.
  const hubFetch = createHubFetch(limits);
  const routerFetch = createHubFetch(limits);
  const now = () => new Date(parts.clock.now()).toISOString();

  async function providersOf(repo: string): Promise<LiveProviders> {
    try {
      const providers = await inferenceProviders(repo, { ...settings, fetch: routerFetch });
      return { state: "live", asOf: now(), providers };
    } catch (error) {
      return { state: "unknown", reason: faultOf(error, repo, settings) };
    }
  }

  async function ask(repo: string): Promise<LiveModel> {
    const askedRouter = providersOf(repo);
    try {
      const facts = await askModel(repo, settings, hubFetch);
      return { state: "live", asOf: now(), facts, providers: await askedRouter };
    } catch (error) {
      return { state: "snapshot", reason: faultOf(error, repo, settings) };
    }
  }

  const asked = new Map<string, Promise<LiveModel>>();
  return (repo) => {
    const known = asked.get(repo);
    if (known) return known;
    const answer = ask(repo).finally(() => asked.delete(repo));
    asked.set(repo, answer);
    return answer;
  };
}

let ofThisProcess: AskLiveModel | undefined;

/** `createLiveModel` with this process's settings; its breaker and limits last as long as the process. */
export function liveModel(repo: string): Promise<LiveModel> {
  ofThisProcess ??= createLiveModel({
    env: process.env,
    fetch: (input, init) => fetch(input, init),
    clock: systemClock,
    random: Math.random,
    report: (fault) => console.error(`The Hub: ${fault.message}`),
  });
  return ofThisProcess(repo);
}
