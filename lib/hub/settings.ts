import { z } from "zod";
import { HubFault } from "./hub-fault";

/** As `huggingface_hub` reads a switch: in any case, anything else is off. */
const ON = ["1", "true", "yes", "on"];

const Origin = z.url({ protocol: /^https?$/ }).transform((address) => address.replace(/\/+$/, ""));

const Environment = z.object({
  HF_ENDPOINT: Origin.default("https://huggingface.co"),
  // Anything else the client refuses with an exception of its own.
  HF_TOKEN: z.string().startsWith("hf_").optional(),
  HF_HUB_OFFLINE: z
    .string()
    .default("")
    .transform((text) => ON.includes(text.toLowerCase())),
  HF_ROUTER_ENDPOINT: Origin.default("https://router.huggingface.co"),
  HUB_TIMEOUT_MS: z.coerce.number().int().min(1).max(60_000).default(3000),
});

export type HubSettings = {
  /** Origin of the Hub, without a slash at its end. */
  endpoint: string;
  token: string | undefined;
  offline: boolean;
  /** Origin of the inference router. */
  router: string;
  /** Time limit of one question, its retry included. */
  timeLimitMs: number;
};

/** Reads the settings; one that is empty counts as not set. Throws `HubFault` naming the first that is wrong. */
export function hubSettings(env: Readonly<Record<string, string | undefined>>): HubSettings {
  const set = Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) =>
      value?.trim() ? [[name, value.trim()] as const] : [],
    ),
  );
  const parsed = Environment.safeParse(set);
  if (!parsed.success) {
    const setting = String(parsed.error.issues[0]?.path[0]);
    throw new HubFault({ kind: "setting", setting }, { cause: parsed.error });
  }
  const { HF_ENDPOINT, HF_TOKEN, HF_HUB_OFFLINE, HF_ROUTER_ENDPOINT, HUB_TIMEOUT_MS } = parsed.data;
  return {
    endpoint: HF_ENDPOINT,
    token: HF_TOKEN,
    offline: HF_HUB_OFFLINE,
    router: HF_ROUTER_ENDPOINT,
    timeLimitMs: HUB_TIMEOUT_MS,
  };
}
