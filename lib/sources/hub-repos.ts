import { z } from "zod";
import type { HubRepoFact } from "@/lib/domain/facts";
import { only } from "./as-of";
import { billions, Count, Day, PartialDay, Positive, RepoId, Text } from "./cells";
import { refuseDuplicates } from "./check";
import { readJsonLines } from "./json";
import { type Source, SourceError } from "./source";

/** `list@2026-06-20`, `list@2025-11..2026-08-21` or `list@2026-05`. */
const SOURCE = /@(?:[\d-]+\.\.)?(\d{4}-\d{2}(?:-\d{2})?)$/;

const Row = z.object({
  id: z.string().refine((id) => isPattern(id) || RepoId.safeParse(id).success, {
    error: (issue) => `is not an owner/name: ${JSON.stringify(issue.input)}`,
  }),
  sources: z.array(z.string().regex(SOURCE, "does not end with a date")).min(1, "is empty"),
  license: Text.optional(),
  downloads_30d: Count.optional(),
  likes: Count.optional(),
  created: Day.optional(),
  last_modified: z.iso.datetime().optional(),
  gated: z.union([z.boolean(), Text]).optional(),
  pipeline_tag: Text.optional(),
  library_name: Text.optional(),
  tags: z.array(Text).default([]),
  // `active_parameters` beside it is an estimate (54.5B for DeepSeek-R1, which has 37B): not read.
  llmfit_parameters_raw: Count.optional(),
  total_params_b: Positive.optional(),
  active_params_b: Positive.optional(),
  context_length: Count.optional(),
});
type Row = z.infer<typeof Row>;

export const hubRepos: Source<HubRepoFact[], "hub-repos"> = {
  id: "hub-repos",
  name: "Hugging Face Hub repos",
  license: "facts",
  attribution:
    "Hugging Face Hub, as gathered by llm-checker, llmfit, Interconnects tracked-models and others",
  homepage: "https://huggingface.co/models",
  urls: [],
  files: ["hub/repos.merged.jsonl"],
  group: "hub",
  asOf: (inputs) =>
    readJsonLines(only(inputs), Row)
      .map((row) => latestSource(row.sources))
      .reduce((latest, day) => (day > latest ? day : latest)),
  parse(inputs) {
    const input = only(inputs);
    const facts = readJsonLines(input, Row).flatMap((row) =>
      isPattern(row.id) ? [] : toFact(row),
    );
    refuseDuplicates(input.file, facts, ["repo"], (fact) => fact.repo);
    if (facts.length === 0) throw new SourceError(input.file, null, null, "has no Hub repos");
    return facts;
  },
  skipped(inputs) {
    const input = only(inputs);
    return readJsonLines(input, Row).flatMap((row) =>
      isPattern(row.id)
        ? { file: input.file, row: row.id, reason: "is a pattern, not one repo" }
        : [],
    );
  },
};

/** Xinference lists `mlx-community/QwQ-32B-{quantization}` for a set of repos. */
function isPattern(id: string): boolean {
  return id.includes("{");
}

function toFact(row: Row): HubRepoFact {
  return {
    repo: row.id,
    sources: row.sources,
    asOf: latestSource(row.sources),
    license: row.license ?? null,
    licenseName: null,
    downloads30d: row.downloads_30d ?? null,
    likes: row.likes ?? null,
    created: row.created ?? null,
    lastModified: row.last_modified?.slice(0, 10) ?? null,
    gated: row.gated === undefined ? null : String(row.gated),
    pipeline: row.pipeline_tag ?? null,
    library: row.library_name ?? null,
    tags: row.tags,
    baseModels: baseModelsOf(row.tags),
    safetensorsTotal: row.llmfit_parameters_raw || null,
    totalParameters: row.total_params_b ? billions(row.total_params_b) : null,
    activeParameters: row.active_params_b ? billions(row.active_params_b) : null,
    contextLength: row.context_length || null,
  };
}

/** A month counts as its first day: a row is never said to be newer than it is. */
function latestSource(sources: string[]): string {
  return sources
    .map((source) => SOURCE.exec(source)?.[1] ?? "")
    .map((date) => (PartialDay.parse(date).length === 7 ? `${date}-01` : date))
    .reduce((latest, day) => (day > latest ? day : latest));
}

/** The Hub tags a base model twice, as `base_model:X` and `base_model:<relation>:X`: the relation is kept. */
function baseModelsOf(tags: string[]): HubRepoFact["baseModels"] {
  const relations = new Map<string, string | null>();
  for (const tag of tags) {
    const [, relation, repo] = /^base_model:(?:(\w+):)?([^:]+)$/.exec(tag) ?? [];
    if (repo) relations.set(repo, relation ?? relations.get(repo) ?? null);
  }
  return [...relations].map(([repo, relation]) => ({ relation, repo }));
}
