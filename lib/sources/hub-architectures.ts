import { z } from "zod";
import type { ArchitectureFact } from "@/lib/domain/facts";
import { dayOf, only } from "./as-of";
import { Count, Positive, RepoId, Text } from "./cells";
import { refuseDuplicates } from "./check";
import { readJsonLines } from "./json";
import type { Source } from "./source";

const Size = Count.pipe(Positive).optional();
const Row = z.object({
  id: RepoId,
  architecture: Text.optional(),
  context_length: Size,
  num_hidden_layers: Size,
  num_attention_heads: Size,
  num_key_value_heads: Size,
  head_dim: Size,
  hidden_size: Size,
  num_experts: Size,
  active_experts: Size,
});

export const hubArchitectures: Source<ArchitectureFact[], "hub-architectures"> = {
  id: "hub-architectures",
  name: "Model configurations on the Hub",
  license: "MIT",
  attribution: "llmfit, MIT license, from each repo's config.json on the Hugging Face Hub",
  homepage: "https://github.com/AlexsJones/llmfit",
  urls: [],
  files: ["hub/architectures.*.jsonl"],
  group: "hub",
  asOf: dayOf,
  parse(inputs, asOf) {
    const input = only(inputs);
    const rows = readJsonLines(input, Row);
    refuseDuplicates(input.file, rows, ["id"]);
    return rows.map((row) => ({
      asOf,
      repo: row.id,
      architecture: row.architecture ?? null,
      contextLength: row.context_length ?? null,
      layers: row.num_hidden_layers ?? null,
      attentionHeads: row.num_attention_heads ?? null,
      kvHeads: row.num_key_value_heads ?? null,
      headSize: row.head_dim ?? null,
      hiddenSize: row.hidden_size ?? null,
      experts: row.num_experts ?? null,
      activeExperts: row.active_experts ?? null,
    }));
  },
};
