import path from "node:path";
import { z } from "zod";
import type { OfferFact } from "@/lib/domain/facts";
import { dayOf } from "./as-of";
import { Count, Price, Text } from "./cells";
import { check, refuseDuplicates } from "./check";
import { readJson } from "./json";
import { collectPiAi, PI_AI_REGISTRY } from "./pi-ai-package";
import { type Source, SourceError, type SourceInput } from "./source";

/** Upstream writes 0 for a cache price it does not list. */
const CachePrice = Price.transform((price) => price || null);
const Prices = z.object({
  input: Price,
  output: Price,
  cacheRead: CachePrice,
  cacheWrite: CachePrice,
});
const Chat = z.object({
  type: z.literal("chat"),
  id: Text,
  name: Text,
  provider: Text,
  reasoning: z.boolean(),
  input: z.array(Text),
  contextWindow: Count,
  maxTokens: Count,
  cost: Prices.extend({ tiers: z.array(Prices.extend({ inputTokensAbove: Count })).optional() }),
});
type Chat = z.infer<typeof Chat>;

const Row = z.discriminatedUnion("type", [
  Chat,
  z.object({ type: z.literal("image") }),
  z.object({ type: z.literal("classifier") }),
]);
/** One provider: API name → "type:id" → row. */
const File = z.record(Text, z.record(Text, z.unknown()));

export const piAi: Source<OfferFact[], "pi-ai"> = {
  id: "pi-ai",
  name: "pi-ai model list",
  license: "MIT",
  attribution: "@earendil-works/pi-ai, MIT license",
  homepage: "https://www.npmjs.com/package/@earendil-works/pi-ai",
  urls: [PI_AI_REGISTRY],
  files: ["prices/pi-ai-*/"],
  group: "prices",
  collect: collectPiAi,
  asOf: dayOf,
  parse(inputs, asOf) {
    const offers = inputs
      .flatMap(rowsOf)
      .flatMap(({ value }) => (value.type === "chat" ? toOffer(value, asOf) : []));
    const folder = path.posix.dirname(inputs[0]?.file ?? "");
    const id = (offer: OfferFact) => `${offer.provider}/${offer.modelId}`;
    if (offers.length === 0) throw new SourceError(folder, null, null, "has no chat models");
    refuseDuplicates(folder, offers, ["provider", "modelId"], id);
    return offers;
  },
  skipped: (inputs) =>
    inputs.flatMap((input) =>
      rowsOf(input).flatMap(({ row, value }) =>
        value.type === "chat"
          ? []
          : { file: input.file, row, reason: `is of type ${value.type}, not chat` },
      ),
    ),
};

function rowsOf(input: SourceInput) {
  return Object.entries(readJson(input, File)).flatMap(([api, rows]) =>
    Object.entries(rows).map(([key, value]) => {
      const row = `${api}/${key}`;
      return { row, value: check(Row, value, input.file, row) };
    }),
  );
}

function toOffer(chat: Chat, asOf: string): OfferFact {
  const { input, output, cacheRead, cacheWrite, tiers = [] } = chat.cost;
  return {
    source: "pi-ai",
    asOf,
    provider: chat.provider,
    modelId: chat.id,
    name: chat.name,
    canonicalId: null,
    family: null,
    openWeights: null,
    releaseDate: null,
    knowledge: null,
    status: null,
    modalities: { input: chat.input, output: ["text"] },
    capabilities: {
      tools: null,
      reasoning: chat.reasoning,
      structuredOutput: null,
      attachment: null,
    },
    context: chat.contextWindow || null,
    maxOutput: chat.maxTokens || null,
    price: {
      input,
      output,
      cacheRead,
      cacheWrite,
      reasoning: null,
      tiers: tiers
        .map((tier) => ({
          above: tier.inputTokensAbove,
          input: tier.input,
          output: tier.output,
          cacheRead: tier.cacheRead,
        }))
        .sort((a, b) => a.above - b.above),
      modes: [],
    },
  };
}
